using Jobcoach.Domain.Partijen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Zoeken;

/// <summary>Personen die op een zoektekst passen.</summary>
/// <param name="Personen">De personen, in geen betekenisvolle volgorde.</param>
/// <param name="IsMeer">Of er meer zijn dan gevraagd: de zoektekst kan preciezer.</param>
public sealed record Persoonvondst(IReadOnlyList<Persoon> Personen, bool IsMeer);

/// <summary>Wat voor organisatie.</summary>
public enum Organisatiesoort
{
    /// <summary>Een werkgever.</summary>
    Werkgever,

    /// <summary>Een jobcoachorganisatie.</summary>
    Jobcoachorganisatie,
}

/// <summary>Een organisatie zoals zij het laatst in een zaak genoemd is.</summary>
/// <param name="Soort">Wat voor organisatie.</param>
/// <param name="Id">Haar kenmerk.</param>
/// <param name="Naam">Haar naam.</param>
public sealed record Organisatieregel(Organisatiesoort Soort, string Id, string Naam);

/// <summary>Een vraag van de uitvoerder.</summary>
/// <param name="Tekst">Een zaaknummer of het begin ervan, een naam van een werknemer, of een naam of kenmerk van een organisatie.</param>
public sealed record Zoekvraag(string Tekst)
{
    /// <summary>Zonder de tekst, die een naam kan zijn.</summary>
    public override string ToString() => nameof(Zoekvraag);
}

/// <summary>Een werknemer die past, met zijn zaken.</summary>
/// <param name="Id">Pseudoniem.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Geboortedatum">Geboortedatum, om naamgenoten te onderscheiden.</param>
/// <param name="Zaken">Zijn zaken, op nummer.</param>
public sealed record Werknemervondst(string Id, string Naam, DateOnly? Geboortedatum, IReadOnlyList<Zaakoverzicht> Zaken)
{
    /// <summary>Zonder gegevens.</summary>
    public override string ToString() => $"persoon:{Id}";
}

/// <summary>Wat er gevonden is.</summary>
/// <param name="Zaken">Zaken waarvan het nummer zo begint.</param>
/// <param name="Werknemers">Werknemers met deze naam, op naam.</param>
/// <param name="Organisaties">Organisaties met deze naam of dit kenmerk, op naam.</param>
/// <param name="IsMeer">Of er meer zijn dan hier staan.</param>
public sealed record Zoekuitkomst(
    IReadOnlyList<Zaakoverzicht> Zaken,
    IReadOnlyList<Werknemervondst> Werknemers,
    IReadOnlyList<Organisatieregel> Organisaties,
    bool IsMeer);
