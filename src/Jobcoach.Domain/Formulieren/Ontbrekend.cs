namespace Jobcoach.Domain.Formulieren;

/// <summary>
/// Een leeg veld dat voor een volledige aanvraag gevuld moet zijn.
/// Dit is geen <see cref="Handelingen.Weigering"/>: een concept mag lege velden hebben, zij worden later gevraagd (Awb 4:5).
/// Wat fout is ingevuld wordt bij ontvangst geweigerd; wat ontbreekt nooit.
/// </summary>
/// <param name="Veld">Het pad van het veld, zoals <c>matchingsformat.rijen[1].werkprofiel.beschrijving</c>.</param>
/// <param name="Omschrijving">Wat er nog in moet, zoals de brief het noemt.</param>
public sealed record Ontbrekend(string Veld, string Omschrijving);
