/** The viewport of a phone. */
export const phone = {width: 390, height: 844, deviceScaleFactor: 2, isMobile: true};

/** A slow mobile network. */
export const slowNetwork = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8};
