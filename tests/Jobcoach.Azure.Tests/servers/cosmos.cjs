// node cosmos.cjs <port>: the Cosmos DB server of the tests. Its own command line closes the connection after every request.
const { createHttpServer } = require("@vercel/cosmosdb-server");
const ResourceId = require("@vercel/cosmosdb-server/lib/account/resource-id").default;

// The ids it gives out stand in paths, where Cosmos DB writes - for /. Without this the 63rd database cannot be reached.
ResourceId.toBase64String = buffer => buffer.toString("base64").replaceAll("/", "-");
ResourceId.fromBase64String = text => Buffer.from(text.replaceAll("-", "/"), "base64");

createHttpServer({ keepAlive: true }).listen(Number(process.argv[2]), "127.0.0.1");
