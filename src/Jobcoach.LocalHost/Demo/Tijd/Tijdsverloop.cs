using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Demo.Spel;

namespace Jobcoach.LocalHost.Demo.Tijd;

/// <summary>Wat er gebeurde terwijl de tijd verstreek.</summary>
/// <param name="Van">De dag ervoor.</param>
/// <param name="Naar">De dag nu.</param>
/// <param name="Gebeurtenissen">Hoe vaak elk feit zich voordeed.</param>
/// <param name="Fasen">Hoeveel zaken nu in elke fase staan.</param>
/// <param name="Geweigerd">Wat de gespeelde mensen probeerden en niet kon.</param>
/// <param name="ZonderVolgendeStap">Open zaken waar niemand meer aan zet is; hoort nul te zijn.</param>
public sealed record Tijdsverloop(
    DateOnly Van,
    DateOnly Naar,
    IReadOnlyDictionary<Feitsoort, int> Gebeurtenissen,
    IReadOnlyDictionary<Fase, int> Fasen,
    IReadOnlyList<Misser> Geweigerd,
    int ZonderVolgendeStap);
