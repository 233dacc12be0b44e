using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.LocalHost.Demo.Casussen;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>De mensen van de uitvoerder: Loes beoordeelt volledigheid, Maria toetst, Olga beslist.</summary>
internal static class Uitvoeringsspel
{
    private const int HersteltermijnDagen = 14;

    private static readonly Handelende Loes = Persona("loes", Rol.AdministratiefMedewerker);
    private static readonly Handelende Maria = Persona("maria", Rol.Toetser);
    private static readonly Handelende Olga = Persona("olga", Rol.Besluitnemer);

    /// <summary>Volgt de bevindingen; waar de regeling geen hersteltermijn noemt kiest Loes twee weken.</summary>
    public static Zet BeoordeelVolledigheid(Stelling stelling)
    {
        var volledig = stelling.Aanvraag.Volledigheidsbevindingen?.Any(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet) is not true;
        var dagen = stelling.Regeling.Termijnen.Herstel.Aantal.Waarde is null ? HersteltermijnDagen : (int?)null;
        return new Zet.Doe(Loes, new BeoordeelVolledigheid(volledig, HersteltermijnDagen: volledig ? null : dagen));
    }

    /// <summary>Stelt vast wat bij de casus hoort, of wat de grond van de regeling vraagt.</summary>
    public static Zet StelDoelgroepVast(Stelling stelling) => new Zet.Doe(Maria, new LegVaststellingVast(
        stelling.Casus?.Vaststelling(stelling.Vandaag)
        ?? (stelling.Regeling.Uitvoerder.Soort is Uitvoerdersoort.Uwv
            ? Doelgroepspel.Uwv(stelling.Vandaag, JaNeeOnbekend.Nee)
            : Doelgroepspel.Gemeente(stelling.Vandaag))));

    /// <summary>Toetst; zie <see cref="Toetsspel"/>.</summary>
    public static Zet Toets(Stelling stelling) => new Zet.Doe(Maria, new Domain.Toetsing.RondToetsAf(Toetsspel.Toets(stelling)));

    /// <summary>Stelt voor wat uit de toets volgt.</summary>
    public static Zet StelBesluitVoor(Stelling stelling) => new Zet.Doe(Maria, Besluitspel.Voorstel(stelling));

    /// <summary>Neemt het voorstel over.</summary>
    public static Zet NeemBesluit(int voorstel) => new Zet.Doe(Olga, new NeemBesluit(voorstel, true));

    /// <summary>Stelt voor te doen wat gevraagd is, vanaf de vroegste dag.</summary>
    public static Zet BeoordeelWijziging(Stelling stelling, int nummer)
    {
        var verzoek = stelling.Zaak.Wijzigingen[nummer - 1];
        return new Zet.Doe(Maria, new StelBesluitVoor(
            new Besluituitkomst.Wijziging(verzoek.GeldtVanaf, verzoek.Inhoud),
            "De verandering is gemeld en past bij de toekenning.",
            Onderwerp: new(Onderwerpsoort.Wijziging, nummer)));
    }

    /// <summary>Aanvaardt de verantwoording, zo nodig na nader onderzoek; zolang zij er niet is wacht Maria af.</summary>
    public static Zet? BeoordeelVerantwoording(Stelling stelling) => stelling.Periode.Verantwoording is null
        ? null
        : new Zet.Doe(Maria, new OordeelOverVerantwoording(
            Beoordelingsuitkomst.Akkoord,
            "Uren en doelen zijn verantwoord.",
            "Met werkgever en werknemer gesproken; zij willen samen verder."));

    /// <summary>Stelt vast dat er geen vervolgaanvraag meer komt.</summary>
    public static Zet StelEindeVast(Stelling stelling) =>
        new Zet.Doe(Loes, new Beeindig(Eindreden.GeenVervolgaanvraag, stelling.Periode.Looptijd.TotEnMet));

    /// <summary>Legt vast dat het bezwaar ongegrond is verklaard.</summary>
    public static Zet HandelBezwaarAf(int nummer) => new Zet.Doe(Loes, new HandelBezwaarAf(nummer, Bezwaaruitkomst.Ongegrond));

    /// <summary>In the demo nobody is so late that a dwangsom runs.</summary>
    public static Zet HandelIngebrekestellingAf(int nummer) => new Zet.Doe(Loes, new HandelIngebrekestellingAf(nummer, Ingebrekestellingsuitkomst.GeenDwangsom));

    private static Handelende Persona(string code, Rol rol) => new($"persona-{code}", rol);
}
