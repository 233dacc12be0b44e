using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Brieven;

/// <summary>Zet brieven. Dezelfde opdracht geeft dezelfde bytes, zodat een brief onder zijn eigen hash bewaard kan worden.</summary>
public interface IBriefzetter
{
    /// <summary>De brief; null als bij deze soort bericht geen brief hoort.</summary>
    Gezettebrief? Zet(Briefopdracht opdracht);
}

/// <summary>Welke brief gezet wordt.</summary>
/// <param name="Zaak">De zaak zoals zij is op het moment van de brief.</param>
/// <param name="Regeling">De versie van de regeling die geldt.</param>
/// <param name="Soort">Waarover.</param>
/// <param name="Verwijzing">Waar het binnen de zaak over gaat, zoals <c>besluit/2</c>, <c>aanvraag/1</c> of <c>bezwaar/1</c>; null als de soort genoeg zegt.</param>
/// <param name="Dag">De dagtekening. Van een besluit is dat de dag van bekendmaking, niet die van het besluit.</param>
/// <param name="Vervangt">De dagtekening van de brief die deze verbetert; null voor een eerste brief.</param>
public sealed record Briefopdracht(Zaak Zaak, Regeling Regeling, Berichtsoort Soort, string? Verwijzing, DateOnly Dag, DateOnly? Vervangt = null);

/// <summary>Een brief in twee vormen van een inhoud. Zonder persoonsgegevens: voor wie hij is staat op de omslag.</summary>
/// <param name="Titel">De titel.</param>
/// <param name="Html">De pagina, UTF-8.</param>
/// <param name="Pdf">De PDF (PDF/UA-1).</param>
public sealed record Gezettebrief(string Titel, ReadOnlyMemory<byte> Html, ReadOnlyMemory<byte> Pdf);
