import { render } from 'preact';
import { Panel } from './panel';

const root = document.getElementById('app');
if (root !== null) render(<Panel />, root);
