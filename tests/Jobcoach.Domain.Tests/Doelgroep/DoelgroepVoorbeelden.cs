using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

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
        new(2015, 1, 12));

    public static Doelgroepvaststelling MetLks { get; } = MetSfb with
    {
        Sfb = JaNeeOnbekend.Nee,
        LangerDanEenJaar = JaNeeOnbekend.Nee,
        IndicatiePersoonlijkeOndersteuning = JaNeeOnbekend.Nee,
        Loonkostensubsidie = JaNeeOnbekend.Ja,
        PwCollegeVerantwoordelijk = JaNeeOnbekend.Ja,
        Bron = Vaststellingsbron.Loonwaardemeting,
    };

    public static Oordeel OordeelVan(string code, Regeling regeling, Dienstverband? baan = null, Doelgroepvaststelling? vaststelling = null, bool isVervolg = false) =>
        Assert.Single(Doelgroeptoets.Toets(regeling, baan ?? Baan, vaststelling ?? MetSfb, isVervolg), bevinding => bevinding.Code == code).Oordeel;

    public static Doelgroepuitkomst Uitkomst(Regeling regeling, Dienstverband baan, Doelgroepvaststelling vaststelling) =>
        Doelgroeptoets.Samenvatting(Doelgroeptoets.Toets(regeling, baan, vaststelling, isVervolg: false));
}
