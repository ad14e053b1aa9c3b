/** The optional permission to see every host; Chromium shows web sockets only to those who name their schemes. */
export const ALL_HOSTS: { origins: string[] } = { origins: ['*://*/*', 'ws://*/*', 'wss://*/*'] };
