using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Wat elke partij zelf doet: ondertekenen en evalueren.</summary>
internal static class Ondertekenspel
{
    /// <summary>Ondertekent wat er ligt.</summary>
    public static Zet Onderteken(Taak taak, Stelling stelling) => new Zet.Doe(
        Wie(taak.Rol, stelling),
        new Onderteken(stelling.Zaak.Fase is Fase.Verantwoording ? Ondertekenonderwerp.Verantwoording : Ondertekenonderwerp.Aanvraag));

    /// <summary>Evalueert de afgelopen periode.</summary>
    public static Zet Evalueer(Taak taak, Stelling stelling) => new Zet.Doe(
        Wie(taak.Rol, stelling),
        new Evalueer(Evaluatieoordeel.Positief, 8, taak.Rol is Rol.Werkgever ? "Het werk gaat goed." : "Ik leer veel en durf meer."));

    private static Handelende Wie(Rol rol, Stelling stelling) => rol switch
    {
        Rol.Werknemer => stelling.Werknemer,
        Rol.Werkgever => stelling.Werkgever,
        _ => stelling.Jobcoach,
    };
}
