import {isServer as rendersOnServer} from 'lit';

/** Whether the code runs on a server. Lit's type is `false`, the value in a browser. */
export const isServer: boolean = rendersOnServer;
