namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Hoe een abonnement erbij staat.</summary>
public enum Abonnementstatus
{
    /// <summary>Gebeurtenissen worden bezorgd.</summary>
    Lopend,

    /// <summary>Bezorgen staat stil; wat intussen gebeurt komt na het hervatten alsnog.</summary>
    Gepauzeerd,

    /// <summary>Afgelopen; er komt niets meer.</summary>
    Beeindigd,
}

/// <summary>Waarom een abonnement is afgelopen.</summary>
public enum Abonnementeinde
{
    /// <summary>Beheer beëindigde het.</summary>
    DoorBeheer,

    /// <summary>De ontvanger antwoordde 410: het adres bestaat niet meer.</summary>
    AdresOpgeheven,
}

/// <summary>Een ontvanger van gebeurtenissen.</summary>
/// <param name="Id">Het kenmerk; toeval, zegt niets.</param>
/// <param name="Naam">Hoe beheer het noemt, bijvoorbeeld de naam van het ontvangende systeem.</param>
/// <param name="Adres">Waar bezorgd wordt.</param>
/// <param name="Typen">De gekozen typen; leeg is alle, ook die er later bijkomen.</param>
/// <param name="Status">Hoe het erbij staat.</param>
/// <param name="Einde">Waarom het is afgelopen; null zolang het dat niet is.</param>
/// <param name="Geheimen">Waarmee de handtekening gezet wordt, nieuwste eerst; twee zolang een vorige nog meedoet.</param>
/// <param name="AangemaaktOp">Wanneer het begon, UTC.</param>
/// <param name="Versie">De versie waarop een volgende schrijver zich beroept; 1 voor de eerste, 0 zolang het niet is bewaard.</param>
public sealed record Abonnement(
    string Id,
    string Naam,
    Uri Adres,
    IReadOnlyList<string> Typen,
    Abonnementstatus Status,
    Abonnementeinde? Einde,
    IReadOnlyList<Abonnementgeheim> Geheimen,
    DateTimeOffset AangemaaktOp,
    long Versie)
{
    /// <summary>Of dit type bezorgd wordt.</summary>
    public bool Wil(string type) => Typen.Count == 0 || Typen.Contains(type);

    /// <summary>De geheimen die nu gelden, nieuwste eerst.</summary>
    public IReadOnlyList<Abonnementgeheim> GeheimenOp(DateTimeOffset nu) => [.. Geheimen.Where(geheim => geheim.GeldigTot is not { } tot || nu < tot)];

    /// <summary>Afgelopen, zonder geheimen: er wordt niets meer ondertekend.</summary>
    public Abonnement Eindig(Abonnementeinde einde) => this with { Status = Abonnementstatus.Beeindigd, Einde = einde, Geheimen = [] };

    /// <summary>Zonder geheimen, zodat zij niet in een log belanden.</summary>
    public override string ToString() => $"abonnement:{Id}";
}

/// <summary>Een gedeeld geheim.</summary>
/// <param name="Kenmerk">De <c>keyid</c> in de handtekening.</param>
/// <param name="Waarde">De sleutel, 32 bytes.</param>
/// <param name="GeldigTot">Tot wanneer het meedoet, UTC, niet inbegrepen; null bij het nieuwste.</param>
public sealed record Abonnementgeheim(string Kenmerk, byte[] Waarde, DateTimeOffset? GeldigTot)
{
    /// <summary>Zonder de sleutel.</summary>
    public override string ToString() => $"geheim:{Kenmerk}";
}

/// <summary>Tot waar een abonnement is; bijgehouden door de pomp.</summary>
/// <param name="Abonnement">Het kenmerk van het abonnement.</param>
/// <param name="Plaats">Tot waar het logboek is overgedragen aan de uitgaande post.</param>
/// <param name="Overgedragen">Hoeveel gebeurtenissen zijn overgedragen, herhalingen meegeteld.</param>
/// <param name="LaatstGelukt">Wanneer de ontvanger het laatst iets aannam, UTC; null als dat nog nooit was.</param>
/// <param name="Herhalingen">De laatste herhalingen, oudste eerst.</param>
/// <param name="Versie">De versie waarop een volgende schrijver zich beroept.</param>
public sealed record Abonnementvoortgang(
    string Abonnement,
    string Plaats,
    long Overgedragen,
    DateTimeOffset? LaatstGelukt,
    IReadOnlyList<Herhaling> Herhalingen,
    long Versie);

/// <summary>Een periode die nog eens bezorgd wordt.</summary>
/// <param name="Id">Het kenmerk; volgt uit de Idempotency-Key als die er is, en anders uit de periode.</param>
/// <param name="Van">Begin, UTC, inbegrepen.</param>
/// <param name="Tot">Eind, UTC, niet inbegrepen.</param>
/// <param name="Plaats">Tot waar zij is overgedragen.</param>
/// <param name="Aantal">Hoeveel gebeurtenissen tot nu toe zijn overgedragen.</param>
/// <param name="IsKlaar">Of alles is overgedragen.</param>
public sealed record Herhaling(string Id, DateTimeOffset Van, DateTimeOffset Tot, string Plaats, int Aantal, bool IsKlaar);
