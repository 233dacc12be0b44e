using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>Verzamelt de stappen en bevindingen van één berekening.</summary>
internal sealed class Rekenblad
{
    private readonly List<Rekenstap> _stappen = [];
    private readonly List<Bevinding> _bevindingen = [];

    public IReadOnlyList<Rekenstap> Stappen => _stappen;

    public IReadOnlyList<Bevinding> Bevindingen => _bevindingen;

    public void Stap<T>(string zin, Param<T> grond) => Stap(zin, Grond.Van(grond));

    public void Stap(string zin, Grond grond) => _stappen.Add(new(zin, grond.Bron, grond.Zekerheid));

    /// <summary>Een stap die geen bron letterlijk zo zegt; het besluit noemt haar.</summary>
    public void Afgeleid(string zin, string artikel) => _stappen.Add(new(zin, artikel, Zekerheid.D));

    public void Vind(Bevinding bevinding) => _bevindingen.Add(bevinding);

    public void NietVastgesteld(string code, string artikel, string zin) => Vind(Bevinding.Van(code, Oordeel.NietVastgesteld, artikel, zin));
}

/// <summary>Waarop een stap rust, zonder de waarde erbij.</summary>
/// <param name="Bron">Artikel of document.</param>
/// <param name="Zekerheid">Hoe zeker die bron is.</param>
internal sealed record Grond(string Bron, Zekerheid Zekerheid)
{
    public static Grond Van<T>(Param<T> parameter) => new(parameter.Bron, parameter.Zekerheid);
}
