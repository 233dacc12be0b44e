// node cosmos.cjs <port>: the Cosmos DB server of the tests. Its own command line closes the connection after every request.
const { createHttpServer } = require("@vercel/cosmosdb-server");

createHttpServer({ keepAlive: true }).listen(Number(process.argv[2]), "127.0.0.1");
