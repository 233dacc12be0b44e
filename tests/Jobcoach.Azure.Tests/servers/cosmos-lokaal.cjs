// node cosmos-lokaal.cjs [port]: the Cosmos DB server of the tests for a whole program on one machine; everything is gone when it stops.
// A program cannot be told of its defects, as the tests are (ServerDefects.cs), so here it answers as Cosmos DB would.
const { createHttpServer } = require("@vercel/cosmosdb-server");

const port = Number(process.argv[2] ?? 8081);
const address = `http://127.0.0.1:${port}/`;

// How a query is spread over partitions; those of the program name one, so there is nothing to spread.
const planOfOnePartition = JSON.stringify({
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: "None",
    orderBy: [],
    orderByExpressions: [],
    groupByExpressions: [],
    groupByAliases: [],
    aggregates: [],
    groupByAliasToAggregateType: {},
    rewrittenQuery: "",
    hasSelectValue: false,
  },
  queryRanges: [{ min: "", max: "FF", isMinInclusive: true, isMaxInclusive: false }],
});

const server = createHttpServer({ keepAlive: true });
const [answer] = server.listeners("request");
server.removeAllListeners("request");
server.on("request", (request, response) => {
  if (request.headers["x-ms-cosmos-is-query-plan-request"]) {
    request.resume();
    response.setHeader("content-type", "application/json");
    response.end(planOfOnePartition);
    return;
  }

  const end = response.end.bind(response);
  response.end = body => {
    if (request.method === "GET" && request.url.includes("/docs/") && response.statusCode === 500) {
      // It stumbles over an item that is not there.
      response.statusCode = 404;
    }

    if (request.url === "/" && typeof body === "string") {
      // One process with one memory reads what was written; and it is here and nowhere else.
      const account = JSON.parse(body);
      account.userConsistencyPolicy.defaultConsistencyLevel = "Strong";
      account.readableLocations = account.writableLocations = [{ name: "Lokaal", databaseAccountEndpoint: address }];
      body = JSON.stringify(account);
    }

    return end(body);
  };
  answer(request, response);
});
server.listen(port, "127.0.0.1", () => console.log(`Cosmos DB for one machine: ${address}`));
