using Jobcoach.Domain.Doelgroep;

namespace Jobcoach.LocalHost.Demo.Casussen;

/// <summary>Wat een toetser over een verzonnen mens vaststelt.</summary>
internal static class Doelgroepspel
{
    /// <summary>Een structurele functionele beperking, onder de hoede van UWV.</summary>
    public static Doelgroepvaststelling Uwv(DateOnly vandaag, JaNeeOnbekend wajong) => new(
        Sfb: JaNeeOnbekend.Ja,
        LangerDanEenJaar: JaNeeOnbekend.Ja,
        IndicatiePersoonlijkeOndersteuning: JaNeeOnbekend.Ja,
        Noodzaak: JaNeeOnbekend.Ja,
        Loonkostensubsidie: JaNeeOnbekend.Nee,
        Wajong: wajong,
        Wsw: JaNeeOnbekend.Nee,
        PwCollegeVerantwoordelijk: JaNeeOnbekend.Nee,
        Vaststellingsbron.Rapportage,
        vandaag,
        TweeJaarMinimumloon: JaNeeOnbekend.Nee,
        Inwerkprogramma: JaNeeOnbekend.Ja,
        AndereBegeleiding: AndereBegeleiding.Geen,
        InstemmingWerkgever: JaNeeOnbekend.Nee);

    /// <summary>Doelgroep loonkostensubsidie, onder de hoede van de gemeente.</summary>
    public static Doelgroepvaststelling Gemeente(DateOnly vandaag) => new(
        Sfb: JaNeeOnbekend.Ja,
        LangerDanEenJaar: JaNeeOnbekend.Ja,
        IndicatiePersoonlijkeOndersteuning: JaNeeOnbekend.Ja,
        Noodzaak: JaNeeOnbekend.Ja,
        Loonkostensubsidie: JaNeeOnbekend.Ja,
        Wajong: JaNeeOnbekend.Nee,
        Wsw: JaNeeOnbekend.Nee,
        PwCollegeVerantwoordelijk: JaNeeOnbekend.Ja,
        Vaststellingsbron.Loonwaardemeting,
        vandaag,
        TweeJaarMinimumloon: JaNeeOnbekend.Nee,
        Inwerkprogramma: JaNeeOnbekend.Ja,
        AndereBegeleiding: AndereBegeleiding.Geen,
        InstemmingWerkgever: JaNeeOnbekend.Nee);
}
