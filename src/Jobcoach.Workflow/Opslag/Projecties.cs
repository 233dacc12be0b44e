using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Wat lijsten van een zaak laten zien; afgeleid van de zaak en altijd opnieuw te maken.</summary>
/// <param name="Nummer">De zaak.</param>
/// <param name="Versie">De versie van de zaak waaruit dit is afgeleid.</param>
/// <param name="Overzicht">De regel in de lijst van zaken.</param>
/// <param name="Taken">De open taken.</param>
/// <param name="Resultaten">De bepaalde resultaten.</param>
public sealed record Zaakprojectie(Zaaknummer Nummer, long Versie, Zaakoverzicht Overzicht, IReadOnlyList<Taak> Taken, IReadOnlyList<Resultaatregel> Resultaten)
{
    /// <summary>Leidt de projectie af.</summary>
    public static Zaakprojectie Van(Zaak zaak, long versie, Regeling regeling, DateOnly vandaag) => new(
        zaak.Nummer,
        versie,
        new(
            zaak.Nummer,
            zaak.Fase,
            zaak.FaseSinds,
            zaak.Regeling.Id,
            zaak.Regeling.Versie,
            zaak.Partijen.WerknemerId,
            zaak.Partijen.Werkgever.Id,
            zaak.Partijen.Jobcoachorganisatie.Id,
            zaak.Partijen.JobcoachId,
            zaak.Perioden.LastOrDefault()?.Nummer,
            zaak.Perioden.LastOrDefault()?.Regime,
            zaak.Beslistermijn(regeling, vandaag)?.LaatsteDag),
        Takenlijst.Van(zaak, regeling, vandaag),
        [
            .. zaak.Perioden.Where(periode => periode is { Resultaat: not null, ResultaatOp: not null }).Select(periode => new Resultaatregel(
                periode.Nummer,
                periode.Resultaat!.Resultaat,
                periode.Resultaat.Reden,
                periode.ResultaatOp!.Value,
                zaak.Partijen.Jobcoachorganisatie.Id,
                zaak.Regeling.Id,
                periode.Regime)),
        ]);
}

/// <summary>Een zaak in een lijst, zonder persoonsgegevens.</summary>
public sealed record Zaakoverzicht(
    Zaaknummer Nummer,
    Fase Fase,
    DateOnly FaseSinds,
    string Regeling,
    int Regelingversie,
    string WerknemerId,
    string WerkgeverId,
    string JobcoachorganisatieId,
    string JobcoachId,
    int? Periode,
    string? Regime,
    DateOnly? Beslistermijn);

/// <summary>Het resultaat van een periode, om te tellen.</summary>
public sealed record Resultaatregel(
    int Periode,
    Jobcoachresultaat Resultaat,
    OverigeReden? Reden,
    DateOnly BepaaldOp,
    string JobcoachorganisatieId,
    string Regeling,
    string Regime);

/// <summary>Een taak in de werkvoorraad.</summary>
public sealed record Taakregel(Zaaknummer Zaak, Taak Taak, Fase Fase, string Regeling, string JobcoachorganisatieId);

/// <summary>Wiens zaken in een lijst mogen staan; alle voorwaarden die niet null zijn gelden samen.</summary>
public sealed record Zichtbaarheid(string? WerknemerId = null, string? WerkgeverId = null, string? JobcoachorganisatieId = null)
{
    /// <summary>Alle zaken.</summary>
    public static Zichtbaarheid Alles { get; } = new();
}

/// <summary>Wat uit de werkvoorraad gevraagd wordt.</summary>
/// <param name="Rol">Alleen taken van deze rol.</param>
/// <param name="Zicht">Wiens zaken.</param>
/// <param name="Soort">Alleen deze soort, of alle.</param>
/// <param name="VervaltVoor">Alleen taken met een vervaldag tot en met deze dag, of alle.</param>
/// <param name="Sortering">Op vervaldag (leeg achteraan) of op ouderdom.</param>
/// <param name="Na">Waar de vorige pagina eindigde, of null.</param>
/// <param name="Hoogstens">Aantal per pagina, 1 tot en met 200.</param>
public sealed record Taakvraag(Rol Rol, Zichtbaarheid Zicht, Taaksoort? Soort, DateOnly? VervaltVoor, Taaksortering Sortering, string? Na, int Hoogstens);

/// <summary>De volgorde van de werkvoorraad.</summary>
public enum Taaksortering
{
    /// <summary>Vroegste vervaldag eerst; taken zonder vervaldag achteraan.</summary>
    Vervaldag,

    /// <summary>Langst open eerst.</summary>
    Sinds,
}

/// <summary>Wat uit de lijst van zaken gevraagd wordt, op zaaknummer gesorteerd.</summary>
public sealed record Zaakvraag(Zichtbaarheid Zicht, Fase? Fase, string? Na, int Hoogstens);

/// <summary>Een deel van een lijst.</summary>
/// <param name="Regels">De regels.</param>
/// <param name="Volgende">Waar de volgende pagina begint; null als er geen is.</param>
public sealed record Pagina<T>(IReadOnlyList<T> Regels, string? Volgende);

/// <summary>Welke resultaten geteld worden; de dagen horen erbij.</summary>
public sealed record Resultaatvraag(DateOnly Van, DateOnly TotEnMet, string? JobcoachorganisatieId, string? Regeling);

/// <summary>Een telling van resultaten per halfjaar waarin zij bepaald zijn.</summary>
public sealed record Resultaattelling(int Jaar, int Halfjaar, string JobcoachorganisatieId, Jobcoachresultaat Resultaat, OverigeReden? Reden, int Aantal);

/// <summary>Bewaart en bevraagt projecties. Elke vraag raakt een partitie.</summary>
public interface IProjectieStore
{
    /// <summary>Vervangt de projectie van een zaak als die ouder is; anders gebeurt er niets.</summary>
    Task WerkBijAsync(Zaakprojectie projectie, CancellationToken cancelled);

    /// <summary>Een pagina van de werkvoorraad. Een onleesbare <see cref="Taakvraag.Na"/> begint vooraan.</summary>
    Task<Pagina<Taakregel>> TakenAsync(Taakvraag vraag, CancellationToken cancelled);

    /// <summary>Een pagina van de zaken.</summary>
    Task<Pagina<Zaakoverzicht>> ZakenAsync(Zaakvraag vraag, CancellationToken cancelled);

    /// <summary>Tellingen, gesorteerd op halfjaar, organisatie en resultaat.</summary>
    Task<IReadOnlyList<Resultaattelling>> TelResultatenAsync(Resultaatvraag vraag, CancellationToken cancelled);
}
