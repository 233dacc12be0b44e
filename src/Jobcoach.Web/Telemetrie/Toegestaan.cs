using System.Collections.Frozen;

namespace Jobcoach.Web.Telemetrie;

/// <summary>
/// Welke kenmerken van een meting het programma mogen verlaten. Een lijst van wat mag en niet van wat niet mag:
/// een bibliotheek die morgen iets nieuws meet, mag niet vanzelf iets over een mens vertellen.
/// </summary>
public static class Toegestaan
{
    /// <summary>Kenmerken die deze broncode zelf bedenkt; zij gaan over techniek.</summary>
    private const string Eigen = "jobcoach.";

    // No url.* but the scheme, no server.address (the Host header is what a caller makes of it), no client.*, no user_agent.*, no enduser.*.
    private static readonly FrozenSet<string> Namen = FrozenSet.Create(
        StringComparer.Ordinal,
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "url.scheme",
        "network.protocol.name",
        "network.protocol.version",
        "error.type",
        "exception.type",
        "exception.stacktrace",
        "otel.status_code",
        "faas.name",
        "faas.trigger",
        "faas.invocation_id",
        "faas.instance",
        "faas.coldstart",
        "az.namespace",
        "db.system",
        "db.system.name",
        "db.operation",
        "db.operation.name",
        "db.name",
        "db.namespace",
        "db.collection.name",
        "db.response.status_code",
        "azure.cosmosdb.consistency.level",
        "azure.cosmosdb.operation.request_charge",
        "azure.cosmosdb.response.sub_status_code",
        "db.cosmosdb.request_charge",
        "db.cosmosdb.status_code",
        "db.cosmosdb.sub_status_code",
        "durabletask.type",
        "durabletask.task.name",
        "durabletask.task.version",
        "durabletask.task.instance_id",
        "durabletask.task.execution_id",
        "durabletask.task.task_id",
        "durabletask.task.status",
        "durabletask.event.name",
        "durabletask.fire_at");

    /// <summary>De kenmerken, voor wie een meting er vooraf op instelt.</summary>
    public static IReadOnlyCollection<string> Alle => Namen;

    /// <summary>Of een kenmerk mag blijven.</summary>
    public static bool Mag(string kenmerk) => Namen.Contains(kenmerk) || kenmerk.StartsWith(Eigen, StringComparison.Ordinal);

    /// <summary>Of een waarde uit een logregel van vreemde code mag blijven: wat geen tekst is, kan geen naam zijn. Een BSN is wel een getal.</summary>
    public static bool MagVanVreemden(object? waarde) =>
        waarde is null or bool or Enum or TimeSpan or DateTime or DateTimeOffset or DateOnly or Guid or double or float
        || (waarde is sbyte or byte or short or ushort or int or uint or long or ulong && Convert.ToDecimal(waarde, null) is > -KleinsteBsn and < KleinsteBsn);

    // Eight digits are the shortest that a BSN is written with.
    private const decimal KleinsteBsn = 10_000_000;
}
