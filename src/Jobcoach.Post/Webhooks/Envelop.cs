using System.Globalization;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Post.Webhooks;

/// <summary>
/// De envelop van een gebeurtenis: CloudEvents 1.0 naar het NL GOV-profiel, structured in JSON. Geen inhoud: <c>dataref</c> zegt waar zij te lezen is
/// voor wie dat mag. Geen naam, geen BSN, geen reden.
/// </summary>
internal static class Envelop
{
    /// <summary>Wat het profiel hoogstens toestaat, in bytes.</summary>
    public const int MeesteBytes = 64 * 1024;

    private static readonly CloudEventAttribute Dataref = CloudEventAttribute.CreateExtension("dataref", CloudEventAttributeType.Uri);
    private static readonly CloudEventAttribute Sequence = CloudEventAttribute.CreateExtension("sequence", CloudEventAttributeType.String);
    private static readonly JsonEventFormatter Schrijver = new();

    /// <summary>De bytes en het mediatype.</summary>
    /// <exception cref="InvalidOperationException">Deze soort gebeurtenis wordt niet gepubliceerd.</exception>
    public static (ReadOnlyMemory<byte> Inhoud, string Mediatype) Van(Gebeurtenis gebeurtenis, Gebeurtenisbron bron)
    {
        var type = Gebeurteniscatalogus.Type(gebeurtenis.Soort) ?? throw new InvalidOperationException($"{gebeurtenis.Soort} wordt niet gepubliceerd.");
        var envelop = new CloudEvent(CloudEventsSpecVersion.V1_0, [Dataref, Sequence])
        {
            Id = gebeurtenis.Kenmerk,
            Source = new Uri(bron.Bron, UriKind.Absolute),
            Type = type,
            Subject = gebeurtenis.Zaak.Waarde,
            Time = gebeurtenis.Op,
            [Dataref] = bron.Adres(gebeurtenis),
            // In the order of the text, as the extension asks.
            [Sequence] = gebeurtenis.Volgnummer.ToString("D10", CultureInfo.InvariantCulture),
        };
        return (Schrijver.EncodeStructuredModeMessage(envelop, out var mediatype), mediatype.ToString());
    }
}
