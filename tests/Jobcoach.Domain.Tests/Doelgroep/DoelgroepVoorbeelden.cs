using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

/// <summary>Een persoon en een baan die in beide regelingen voldoen, en hoe daarvan wordt afgeweken.</summary>
internal static class DoelgroepVoorbeelden
{
    public static Dienstverband Baan { get; } = new(
        Arbeidsrelatie.Dienstbetrekking,
        new(2015, 1, 5),
        TotEnMet: null,
        UrenPerWeek: 24,
        UrenPerJaar: 1100,
        Loonwaarde.Van(50),
        VerwachteUitbreiding: false,
        VerwachteGroeiLoonwaarde: false,
        Contractvorm.Regulier,
        Minderjarig: false);

    public static Dienstverband Proefplaatsing { get; } = Baan with
    {
        Soort = Arbeidsrelatie.Proefplaatsing,
        TotEnMet = new(2015, 3, 4),
        IntentieContractMaanden = 6,
        UwvUitkering = true,
    };

    public static Doelgroepvaststelling MetSfb { get; } = new(
        JaNeeOnbekend.Ja,
        JaNeeOnbekend.Ja,
        JaNeeOnbekend.Ja,
        JaNeeOnbekend.Ja,
        Loonkostensubsidie: JaNeeOnbekend.Nee,
        Wajong: JaNeeOnbekend.Nee,
        Wsw: JaNeeOnbekend.Nee,
        PwCollegeVerantwoordelijk: JaNeeOnbekend.Nee,
        Vaststellingsbron.Verzekeringsarts,
        new(2015, 1, 12),
        TweeJaarMinimumloon: JaNeeOnbekend.Nee,
        Inwerkprogramma: JaNeeOnbekend.Ja,
        AndereBegeleiding: AndereBegeleiding.Geen,
        InstemmingWerkgever: JaNeeOnbekend.Nee);

    public static Doelgroepvaststelling MetLks { get; } = MetSfb with
    {
        Sfb = JaNeeOnbekend.Nee,
        LangerDanEenJaar = JaNeeOnbekend.Nee,
        IndicatiePersoonlijkeOndersteuning = JaNeeOnbekend.Nee,
        Loonkostensubsidie = JaNeeOnbekend.Ja,
        PwCollegeVerantwoordelijk = JaNeeOnbekend.Ja,
        Bron = Vaststellingsbron.Loonwaardemeting,
    };

    /// <summary>De werknemer vraagt een externe jobcoach en stuurt de arbeidsovereenkomst mee.</summary>
    public static Aanvraagfeiten DeAanvraag { get; } = new(Rol.Werknemer, Begeleidingsvorm.Extern, StukVanOvereenkomst: true);

    public static Bevinding BevindingVan(
        string code, Regeling regeling, Dienstverband? baan = null, Doelgroepvaststelling? vaststelling = null, bool isVervolg = false, Aanvraagfeiten? aanvraag = null) =>
        Assert.Single(Doelgroeptoets.Toets(regeling, baan ?? Baan, vaststelling ?? MetSfb, isVervolg, aanvraag ?? DeAanvraag), bevinding => bevinding.Code == code);

    public static Oordeel OordeelVan(
        string code, Regeling regeling, Dienstverband? baan = null, Doelgroepvaststelling? vaststelling = null, bool isVervolg = false, Aanvraagfeiten? aanvraag = null) =>
        BevindingVan(code, regeling, baan, vaststelling, isVervolg, aanvraag).Oordeel;

    public static Doelgroepuitkomst Uitkomst(Regeling regeling, Dienstverband baan, Doelgroepvaststelling vaststelling) =>
        Doelgroeptoets.Samenvatting(Doelgroeptoets.Toets(regeling, baan, vaststelling, isVervolg: false, DeAanvraag));

    public static Regeling MetDoelgroep(this Regeling regeling, Func<Doelgroepeisen, Doelgroepeisen> pas) => regeling with { Doelgroep = pas(regeling.Doelgroep) };

    public static Regeling MetToegang(this Regeling regeling, Func<Toegangseisen, Toegangseisen> pas) => regeling with { Toegang = pas(regeling.Toegang) };

    public static Regeling MetKwaliteit(this Regeling regeling, Func<Kwaliteitseisen, Kwaliteitseisen> pas) => regeling with { Kwaliteit = pas(regeling.Kwaliteit) };

    public static Regeling MetProef(this Regeling regeling, Func<Proefplaatsingsregels, Proefplaatsingsregels> pas) => regeling with { Proef = pas(regeling.Proef!) };

    /// <summary>Een regeling van UWV voor de interne jobcoach, zoals het protocol van 2015: de werkgever vraagt aan en de werknemer stemt in.</summary>
    public static Regeling Intern { get; } = Uwv.MetDoelgroep(eisen => eisen with
    {
        ToestemmingWerknemer = Gegeven<bool?>(true),
        Aanvragers = Gegeven<IReadOnlyList<Rol>?>([Rol.Werkgever]),
    }) with
    { Begeleidingsvorm = Gegeven<Begeleidingsvorm?>(Begeleidingsvorm.Intern) };
}
