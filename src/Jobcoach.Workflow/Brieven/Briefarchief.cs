using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Workflow.Brieven;

/// <summary>
/// Schrijft brieven en bewaart ze onder de hash van hun inhoud. Een brief hangt alleen af van de zaak, de regeling en de dagtekening:
/// wie hem nog eens schrijft krijgt dezelfde documenten en laat geen tweede brief na.
/// </summary>
public sealed class Briefarchief(IBriefzetter zetter, IDocumentStore documenten)
{
    /// <summary>Het type van een brief als pagina.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>Het type van een brief als PDF.</summary>
    public const string Pdf = "application/pdf";

    /// <summary>Schrijft de brieven bij alle klaargezette berichten; een per onderwerp, en geen waar geen brief bij hoort.</summary>
    public async Task<IReadOnlyList<Briefdocumenten>> SchrijfAsync(Zaak zaak, Regeling regeling, CancellationToken cancelled)
    {
        List<Briefdocumenten> geschreven = [];
        foreach (var vraag in Brievenlijst.TeSchrijven(zaak))
        {
            if (await SchrijfAsync(new(zaak, regeling, vraag.Soort, vraag.Verwijzing, vraag.Op, vraag.Vervangt), vraag.Nummer, cancelled) is { } brief)
            {
                geschreven.Add(brief);
            }
        }

        return geschreven;
    }

    /// <summary>Schrijft een brief; null als bij de soort geen brief hoort.</summary>
    /// <param name="opdracht">Welke brief.</param>
    /// <param name="nummer">Hoe hij binnen de zaak heet, zie <see cref="Brief.Nummer"/>.</param>
    /// <param name="cancelled">Afgebroken.</param>
    public async Task<Briefdocumenten?> SchrijfAsync(Briefopdracht opdracht, int nummer, CancellationToken cancelled) => zetter.Zet(opdracht) is { } brief
        ? new(nummer, await BewaarAsync(opdracht.Zaak.Nummer, brief.Html, Html, cancelled), await BewaarAsync(opdracht.Zaak.Nummer, brief.Pdf, Pdf, cancelled))
        : null;

    private async Task<string> BewaarAsync(Zaaknummer nummer, ReadOnlyMemory<byte> inhoud, string mediatype, CancellationToken cancelled)
    {
        using var stroom = new MemoryStream(inhoud.ToArray(), writable: false);
        return (await documenten.BewaarAsync(nummer, stroom, mediatype, inhoud.Length, cancelled)).Id;
    }
}
