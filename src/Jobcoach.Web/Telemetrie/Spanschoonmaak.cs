using System.Diagnostics;
using OpenTelemetry;

namespace Jobcoach.Web.Telemetrie;

/// <summary>Laat van een span alleen de toegestane kenmerken over. Staat voor elke exporter in de rij.</summary>
public sealed class Spanschoonmaak : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        Maak(data);
        base.OnEnd(data);
    }

    /// <summary>Maakt een beeindigde span schoon. Wat aan een span vastzit en er niet af kan, houdt de hele span binnen.</summary>
    public static void Maak(Activity span)
    {
        foreach (var (kenmerk, _) in span.TagObjects.ToList())
        {
            if (!Toegestaan.Mag(kenmerk))
            {
                span.SetTag(kenmerk, null);
            }
        }

        // What a caller sent along, in its own words.
        span.TraceStateString = null;
        foreach (var (naam, _) in span.Baggage.ToList())
        {
            span.SetBaggage(naam, null);
        }

        // The description of a status is the message of an exception.
        span.SetStatus(span.Status);
        if (span.GetTagItem("http.request.method") is string methode)
        {
            // Libraries have named spans after the address that was asked for.
            span.DisplayName = span.GetTagItem("http.route") is string route ? $"{methode} {route}" : methode;
        }

        // An event or a link cannot be changed or taken away any more.
        if (span.Events.Any(gebeurtenis => !Schoon(gebeurtenis.Tags)) || span.Links.Any(link => !Schoon(link.Tags)))
        {
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }

    private static bool Schoon(IEnumerable<KeyValuePair<string, object?>>? kenmerken) =>
        kenmerken?.All(kenmerk => Toegestaan.Mag(kenmerk.Key) || kenmerk.Value is null or "") is not false;
}
