// Loaded before every server: whoever started it holds the other end of this pipe, and a test process that is killed cannot clean up.
process.stdin.on("end", () => process.exit()).on("error", () => process.exit()).resume();
