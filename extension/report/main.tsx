import { render } from 'preact';
import { ReportPage } from './report-page';

const root = document.getElementById('app');
if (root !== null) render(<ReportPage />, root);
