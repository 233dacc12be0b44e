namespace Jobcoach.Domain.Brieven;

/// <summary>Een voorwaarde of plicht bij een toekenning, zoals de regeling haar stelt.</summary>
/// <param name="Code">Vaste code, in kleine letters met streepjes.</param>
/// <param name="Zin">De voorwaarde in eenvoudig Nederlands.</param>
/// <param name="Bron">Waar de regeling haar noemt.</param>
public sealed record Briefvoorwaarde(string Code, string Zin, string Bron);
