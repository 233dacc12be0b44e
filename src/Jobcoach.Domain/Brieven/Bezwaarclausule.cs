using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Brieven;

/// <summary>Wat een besluit zegt over bezwaar: binnen welke termijn en bij wie (Awb 3:45). De termijn loopt vanaf de bekendmaking (Awb 6:8), niet vanaf het besluit.</summary>
/// <param name="Termijn">De laatste dag, met de stappen (Awb 6:7).</param>
/// <param name="Bij">Het orgaan dat het besluit nam; null als de regeling geen naam noemt.</param>
public sealed record Bezwaarclausule(Termijnberekening Termijn, string? Bij)
{
    /// <summary>De clausule bij een besluit dat op deze dag bekend wordt gemaakt.</summary>
    public static Bezwaarclausule Van(Regeling regeling, DateOnly bekendmaking) => new(Bezwaartermijn.Bereken(bekendmaking), regeling.Uitvoerder.Naam.Waarde);
}
