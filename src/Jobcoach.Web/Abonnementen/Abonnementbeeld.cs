using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Web.Abonnementen;

/// <summary>Een abonnement zoals beheer het ziet; zonder geheimen.</summary>
/// <param name="Id">Het kenmerk.</param>
/// <param name="Naam">Hoe het heet.</param>
/// <param name="Adres">Waar bezorgd wordt.</param>
/// <param name="Typen">De gekozen typen; leeg is alle.</param>
/// <param name="Status">Hoe het erbij staat.</param>
/// <param name="Einde">Waarom het is afgelopen; null zolang het dat niet is.</param>
/// <param name="AangemaaktOp">Wanneer het begon, UTC.</param>
/// <param name="Sleutels">De kenmerken van de geheimen die nu gelden, nieuwste eerst.</param>
/// <param name="LaatstGelukt">Wanneer de ontvanger het laatst iets aannam, UTC; op een minuut nauwkeurig.</param>
/// <param name="Overgedragen">Hoeveel gebeurtenissen tot nu toe voor dit abonnement zijn klaargezet, herhalingen meegeteld.</param>
/// <param name="Achterstand">Hoeveel er daarvan nog niet bezorgd zijn.</param>
/// <param name="Mislukt">Hoeveel er na alle pogingen zijn opgegeven en op beheer wachten.</param>
/// <param name="TellingVolledig">Of achterstand en mislukt helemaal geteld zijn; anders zijn het er minstens zoveel.</param>
/// <param name="Herhalingen">De laatste herhalingen, oudste eerst.</param>
public sealed record Abonnementbeeld(
    string Id,
    string Naam,
    Uri Adres,
    IReadOnlyList<string> Typen,
    Abonnementstatus Status,
    Abonnementeinde? Einde,
    DateTimeOffset AangemaaktOp,
    IReadOnlyList<Sleutelbeeld> Sleutels,
    DateTimeOffset? LaatstGelukt,
    long Overgedragen,
    int Achterstand,
    int Mislukt,
    bool TellingVolledig,
    IReadOnlyList<Herhalingbeeld> Herhalingen);

/// <summary>Een geheim zonder zijn waarde.</summary>
/// <param name="Kenmerk">De <c>keyid</c> in de handtekening.</param>
/// <param name="GeldigTot">Tot wanneer het meedoet, UTC; null bij het nieuwste.</param>
public sealed record Sleutelbeeld(string Kenmerk, DateTimeOffset? GeldigTot);

/// <summary>Een periode die nog eens bezorgd wordt.</summary>
/// <param name="Id">Het kenmerk.</param>
/// <param name="Van">Begin, UTC, inbegrepen.</param>
/// <param name="Tot">Eind, UTC, niet inbegrepen.</param>
/// <param name="Aantal">Hoeveel gebeurtenissen tot nu toe zijn klaargezet.</param>
/// <param name="IsKlaar">Of alles is klaargezet.</param>
public sealed record Herhalingbeeld(string Id, DateTimeOffset Van, DateTimeOffset Tot, int Aantal, bool IsKlaar)
{
    internal static Herhalingbeeld Uit(Herhaling herhaling) => new(herhaling.Id, herhaling.Van, herhaling.Tot, herhaling.Aantal, herhaling.IsKlaar);
}

/// <summary>Een uitgegeven geheim; het is na dit antwoord nergens meer te lezen.</summary>
/// <param name="Abonnement">Het kenmerk van het abonnement.</param>
/// <param name="Sleutelkenmerk">De <c>keyid</c>; null bij een herhaald verzoek.</param>
/// <param name="Geheim">De sleutel in Base64; null bij een herhaald verzoek. Ging het antwoord verloren, geef dan een nieuw geheim uit.</param>
public sealed record Geheimbeeld(string Abonnement, string? Sleutelkenmerk, string? Geheim)
{
    internal static Geheimbeeld Uit(Abonnementuitgifte uitgifte) =>
        new(uitgifte.Abonnement.Id, uitgifte.Geheim?.Kenmerk, uitgifte.Geheim is { } geheim ? Convert.ToBase64String(geheim.Waarde) : null);
}
