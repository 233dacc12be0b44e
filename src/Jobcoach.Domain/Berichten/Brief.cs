using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Berichten;

/// <summary>Een verstuurde brief: een inhoud, in een of twee vormen, voor iedereen die er bericht van kreeg. Zonder persoonsgegevens.</summary>
/// <param name="Nummer">Het nummer van het eerste bericht erover; zo heet de brief binnen de zaak.</param>
/// <param name="Soort">Waarover.</param>
/// <param name="Verwijzing">Waar hij binnen de zaak over gaat, zie <see cref="Bericht.Verwijzing"/>.</param>
/// <param name="Op">De dagtekening.</param>
/// <param name="HtmlId">Het document met de brief als pagina: de hash van zijn inhoud.</param>
/// <param name="PdfId">Het document met dezelfde brief als PDF; null bij een brief van voordat die er was.</param>
/// <param name="Aan">Wie hem kreeg.</param>
/// <param name="Vervangt">Het nummer van de brief die deze verbetert, of null.</param>
/// <param name="VervangenDoor">Het nummer van de brief die deze verbetert en ervoor in de plaats kwam, of null.</param>
public sealed record Brief(
    int Nummer, Berichtsoort Soort, string? Verwijzing, DateOnly Op, string HtmlId, string? PdfId, IReadOnlyList<Rol> Aan, int? Vervangt, int? VervangenDoor)
{
    /// <summary>Of dit de brief bij een besluit is; een brief van voordat verwijzingen werden bewaard is te herkennen aan zijn document.</summary>
    public bool GaatOver(Besluit besluit) =>
        Soort is Berichtsoort.Besluit && (Verwijzing is null ? HtmlId == besluit.DocumentId : Verwijzing == $"besluit/{besluit.Nummer}");
}

/// <summary>Een brief die nog geschreven moet worden: het onderwerp van berichten die klaarstaan.</summary>
/// <param name="Nummer">Het nummer van het eerste bericht erover.</param>
/// <param name="Soort">Waarover.</param>
/// <param name="Verwijzing">Waar hij binnen de zaak over gaat.</param>
/// <param name="Op">De dagtekening: de dag waarop de berichten zijn klaargezet, dus ook bij herhalen dezelfde.</param>
/// <param name="Vervangt">De dagtekening van de brief die hij verbetert, of null.</param>
public sealed record Briefvraag(int Nummer, Berichtsoort Soort, string? Verwijzing, DateOnly Op, DateOnly? Vervangt);

/// <summary>De twee vormen van een geschreven brief, elk als kenmerk van het bewaarde document.</summary>
/// <param name="Nummer">Het nummer van de brief, zie <see cref="Brief.Nummer"/>.</param>
/// <param name="HtmlId">De brief als pagina.</param>
/// <param name="PdfId">De brief als PDF.</param>
public sealed record Briefdocumenten(int Nummer, string HtmlId, string PdfId);

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
