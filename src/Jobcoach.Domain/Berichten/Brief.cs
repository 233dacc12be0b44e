using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;

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
