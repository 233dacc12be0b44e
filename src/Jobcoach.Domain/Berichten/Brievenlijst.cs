using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Berichten;

/// <summary>De brieven van een zaak. Er is geen tweede lijst: een brief is wat haar berichten ervan zeggen.</summary>
public static class Brievenlijst
{
    /// <summary>De brieven die er zijn, oudste eerst. Een vervangen brief blijft erbij.</summary>
    public static IReadOnlyList<Brief> Van(Zaak zaak) =>
    [
        .. zaak.Berichten.Where(bericht => bericht.DocumentId is not null).GroupBy(Onderwerp).Select(groep => Maak(zaak, [.. groep])),
    ];

    /// <summary>De brieven die een rol kreeg, oudste eerst. Wie hem nog meer kreeg staat er niet bij.</summary>
    public static IReadOnlyList<Brief> Voor(Zaak zaak, Rol rol) =>
        [.. Van(zaak).Where(brief => brief.Aan.Contains(rol)).Select(brief => brief with { Aan = [rol] })];

    /// <summary>De onderwerpen van klaargezette berichten zonder brief. Niet bij elk hoort er een.</summary>
    public static IReadOnlyList<Briefvraag> TeSchrijven(Zaak zaak) =>
    [
        .. zaak.Berichten.Skip(zaak.BerichtenOvergedragenTot).Where(bericht => bericht.DocumentId is null).GroupBy(Onderwerp).Select(groep => groep.First())
            .Select(eerste => new Briefvraag(eerste.Nummer, eerste.Soort, eerste.Verwijzing, eerste.Op, Dagtekening(zaak, eerste.Vervangt))),
    ];

    /// <summary>Zet de documenten van een brief bij elk bericht erover.</summary>
    internal static Zaak Met(this Zaak zaak, Briefdocumenten brief)
    {
        var onderwerp = Onderwerp(zaak.Berichten[brief.Nummer - 1]);
        return zaak with
        {
            Berichten = [.. zaak.Berichten.Select(bericht => bericht.Nummer >= brief.Nummer && Onderwerp(bericht) == onderwerp
                ? bericht with { DocumentId = brief.HtmlId, PdfId = brief.PdfId }
                : bericht)],
        };
    }

    /// <summary>Legt in het dossier vast welke brief het was: de hashes van beide vormen. Wat bewaard is kan daarna niet ongemerkt veranderen.</summary>
    internal static Overgang EnBrief(this Overgang overgang, Situatie situatie, Briefdocumenten brief) =>
        overgang.EnFeit(situatie, Feitsoort.BriefVastgelegd, verwijzing: $"brief/{brief.Nummer}/html/{brief.HtmlId}/pdf/{brief.PdfId}");

    private static (Berichtsoort Soort, string? Verwijzing, DateOnly Op, int? Vervangt, string? DocumentId) Onderwerp(Bericht bericht) =>
        (bericht.Soort, bericht.Verwijzing, bericht.Op, bericht.Vervangt, bericht.DocumentId);

    private static Brief Maak(Zaak zaak, IReadOnlyList<Bericht> berichten)
    {
        var eerste = berichten[0];
        return new(
            eerste.Nummer,
            eerste.Soort,
            eerste.Verwijzing,
            eerste.Op,
            eerste.DocumentId ?? throw new ArgumentException("Dit bericht heeft geen brief.", nameof(berichten)),
            eerste.PdfId,
            [.. berichten.Select(bericht => bericht.Aan)],
            eerste.Vervangt,
            zaak.Berichten.FirstOrDefault(bericht => bericht.Vervangt == eerste.Nummer)?.Nummer);
    }

    private static DateOnly? Dagtekening(Zaak zaak, int? brief) => brief is { } nummer ? zaak.Berichten[nummer - 1].Op : null;
}
