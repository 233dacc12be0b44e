using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Jobcoach.Web.Telemetrie;

/// <summary>Laat van een logregel het sjabloon en de veilige waarden over. Staat voor elke exporter in de rij.</summary>
public sealed class Logschoonmaak : BaseProcessor<LogRecord>
{
    private const string Sjabloon = "{OriginalFormat}";

    public override void OnEnd(LogRecord data)
    {
        Maak(data);
        base.OnEnd(data);
    }

    /// <summary>Maakt een logregel schoon.</summary>
    public static void Maak(LogRecord regel)
    {
        // Our own code logs types, routes and places; that it does so is what the tests of its parts watch.
        var eigen = regel.CategoryName?.StartsWith("Jobcoach.", StringComparison.Ordinal) is true;
        var waarden = (regel.Attributes ?? []).Where(waarde => waarde.Key != Sjabloon).ToList();
        var sjabloon = regel.Attributes?.FirstOrDefault(waarde => waarde.Key == Sjabloon).Value as string;

        // Of foreign code: a line without a place for a value may have been put together with the value in it.
        var tekst = sjabloon is not null && (eigen || waarden.Count > 0) ? sjabloon : null;
        var veilig = waarden.Where(waarde => eigen || Toegestaan.MagVanVreemden(waarde.Value)).ToList();
        if (tekst is not null)
        {
            veilig.Add(new(Sjabloon, tekst));
        }

        if (regel.Exception is { } uitzondering)
        {
            veilig.Add(new("exception.type", uitzondering.GetType().FullName));
            veilig.Add(new("exception.stacktrace", uitzondering.StackTrace));
        }

        regel.Attributes = veilig;
        regel.Body = tekst ?? regel.EventId.Name;
        regel.FormattedMessage = null;
        regel.Exception = null;
    }
}
