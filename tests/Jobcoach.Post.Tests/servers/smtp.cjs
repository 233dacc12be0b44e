// A mail server that keeps what it takes as files, and refuses or breaks off as the address of the recipient says.
// Usage: smtp.cjs PORT FOLDER [tls]
const { SMTPServer } = require("smtp-server");
const fs = require("node:fs");
const path = require("node:path");

const [port, folder, tls] = process.argv.slice(2);
let taken = 0;

function refuse(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  disabledCommands: tls ? [] : ["STARTTLS"],
  disableReverseLookup: true,
  closeTimeout: 100,
  onAuth(auth, session, done) {
    return auth.password === "goed" ? done(null, { user: auth.username }) : done(refuse(535, "No."));
  },
  onRcptTo(address, session, done) {
    const [name] = address.address.split("@");
    const refusal = /^weiger(\d{3})$/.exec(name);
    return refusal ? done(refuse(Number(refusal[1]), `${address.address} is refused`)) : done();
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", () => {
      const [name] = session.envelope.rcptTo[0].address.split("@");
      const refusal = /^inhoud(\d{3})$/.exec(name);
      if (refusal) {
        return done(refuse(Number(refusal[1]), "This message is refused"));
      }

      if (name !== "verbreek") {
        fs.writeFileSync(path.join(folder, `${String(++taken).padStart(3, "0")}.eml`), Buffer.concat(parts));
      }

      if (name.startsWith("verbreek")) {
        // Broken off: before the message was taken, or after it and before the answer.
        return [...server.connections].forEach((connection) => connection._socket.destroy());
      }

      return name === "zwijg" ? undefined : done();
    });
  },
});
server.on("error", () => {});
server.listen(Number(port), "127.0.0.1");
