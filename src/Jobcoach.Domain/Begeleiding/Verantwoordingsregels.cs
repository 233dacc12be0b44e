using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Wat een regeling van de verantwoording vraagt.</summary>
internal static class Verantwoordingsregels
{
    /// <summary>Waar de regeling over verantwoording spreekt.</summary>
    public static string Bron(Regeling regeling) => regeling.Verantwoording.Werkgeversevaluatie.Bron;

    /// <summary>De norm, met null waar de regeling zwijgt.</summary>
    public static Verantwoordingsnorm Norm(Regeling regeling)
    {
        var eisen = regeling.Verantwoording;
        bool? Tekent(Rol rol) => eisen.LogboekHandtekeningen.Waarde?.Contains(rol);
        return new(
            Bron(regeling),
            Tekent(Rol.Jobcoach),
            Tekent(Rol.Werknemer),
            Tekent(Rol.Werkgever),
            eisen.Werkgeversevaluatie.Waarde,
            eisen.Klantevaluatie.Waarde,
            eisen.EvaluatieOndertekend.Waarde,
            Tevredenheidsnorm: regeling.Kwaliteit.MinKlanttevredenheid.Waarde);
    }

    /// <summary>Een negatieve evaluatie vraagt eerst nader onderzoek door de arbeidsdeskundige (UWV-protocol 2014 B.4).</summary>
    public static bool VraagtOnderzoek(this Verantwoording verantwoording) =>
        verantwoording.EvaluatieWerkgever is { Oordeel: Evaluatieoordeel.Negatief } || verantwoording.EvaluatieWerknemer is { Oordeel: Evaluatieoordeel.Negatief };
}
