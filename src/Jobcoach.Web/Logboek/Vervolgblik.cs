using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Logboek;

/// <summary>Wat de pagina van het vervolg toont.</summary>
/// <param name="Blik">Het logboek.</param>
/// <param name="Voorbereiding">Doelen, verloop, factoren en voorstel.</param>
/// <param name="Staat">De keuze van de jobcoach.</param>
public sealed record Vervolgblik(Logboekblik Blik, Vervolgvoorbereiding Voorbereiding, Formulierstaat Staat)
{
    /// <summary>Of het nog te vroeg is om in te dienen: dat kan na afloop van de periode. Voorbereiden kan al.</summary>
    public bool TeVroeg => Blik.Zaak.Fase is Fase.Begeleiding;

    /// <summary>Of eerst de verantwoording moet worden ingediend.</summary>
    public bool EerstVerantwoorden => !TeVroeg && Blik.Periode.Verantwoording is null;

    /// <summary>De regimes om uit te kiezen; leeg als de regeling geen regimes kent.</summary>
    internal static IReadOnlyList<Keuze> Regimes(Logboekblik blik) => [.. blik.Regeling.Regimes.Select(regime => new Keuze(regime.Code, regime.Naam))];

    /// <summary>Hoe een regime zich verhoudt tot dat van nu; null als er niets te vergelijken is.</summary>
    internal static Regimeverloop? Verloop(Logboekblik blik, string? regime) =>
        blik.Periode.Regime is { } nu && regime is not null && Regimevergelijking.Vergelijk(blik.Regeling, nu, regime) is { Gelukt: true, Waarde: var verloop } ? verloop : null;
}
