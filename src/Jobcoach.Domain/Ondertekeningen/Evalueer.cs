using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>
/// De werknemer of de werkgever evalueert de begeleiding van de afgelopen periode, en ondertekent die evaluatie (UWV Protocol Jobcoach 2014, B.4).
/// Zij staat los van de handtekening onder de verantwoording: wie het oneens is met de verantwoording kan toch evalueren. Tot de beoordeling kan zij opnieuw.
/// </summary>
/// <param name="Oordeel">Het oordeel over het geheel.</param>
/// <param name="Cijfer">Tevredenheid van 1 tot en met 10, hooguit een decimaal; leeg als er geen cijfer is gegeven.</param>
/// <param name="Toelichting">In eigen woorden, zonder medische gegevens; verplicht bij een negatief oordeel.</param>
/// <param name="Partij">Namens wie; leeg is de handelende zelf. De jobcoach kiest altijd.</param>
/// <param name="NamensReden">Verplicht voor wie een ander vertegenwoordigt of namens een ander evalueert.</param>
public sealed record Evalueer(Evaluatieoordeel Oordeel, decimal? Cijfer = null, string? Toelichting = null, Partij? Partij = null, string? NamensReden = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.TeOndertekenen() is not { Verantwoording: { } verantwoording } periode)
        {
            return new Weigering("evalueren-niet-aan-de-orde", "Evalueren kan als de verantwoording is ingediend, tot zij is beoordeeld.");
        }

        if (Partij is null && situatie.Door.Rol is Rol.Jobcoach)
        {
            return Invoer.Ontbreekt("partij");
        }

        var mandaat = Tekenbevoegdheid.Van(zaak, situatie.Door, Partij, NamensReden, ookAanvrager: false);
        if (mandaat is { Gelukt: true, Waarde.Partij: Formulieren.Partij.Jobcoach or Formulieren.Partij.Jobcoachorganisatie })
        {
            return new Weigering("keuze-onbekend", "De werknemer en de werkgever evalueren. Kies een van beide.", "partij");
        }

        var evaluatie = new Evaluatie(Cijfer, Oordeel, Toelichting ?? "", situatie.Vandaag, situatie.Door, mandaat.Waarde?.Reden);
        List<Weigering> weigeringen = [.. mandaat.Weigeringen, .. Verantwoordingscontrole.Evaluatie(evaluatie, situatie.Vandaag)];
        if (weigeringen.Count > 0 || !mandaat.Gelukt)
        {
            return weigeringen;
        }

        var rol = mandaat.Waarde.Partij.Rol();
        if (Ondertekenlijst.VraagtEvaluatie(situatie.Regeling, rol) is false)
        {
            return new Weigering("geen-evaluatie-gevraagd", "Deze regeling vraagt van deze partij geen evaluatie.");
        }

        if (rol != situatie.Door.Rol && (rol is Rol.Werkgever ? verantwoording.EvaluatieWerkgever : verantwoording.EvaluatieWerknemer)?.Door?.Rol == rol)
        {
            return new Weigering("al-geevalueerd", "Deze partij heeft zelf al geëvalueerd.");
        }

        var met = rol is Rol.Werkgever ? verantwoording with { EvaluatieWerkgever = evaluatie } : verantwoording with { EvaluatieWerknemer = evaluatie };
        return zaak.Met(periode with { Verantwoording = met, Verantwoordingsbevindingen = null })
            .Feit(situatie, Feitsoort.EvaluatieGegeven, verwijzing: $"periode/{periode.Nummer}/{mandaat.Waarde.Partij}");
    }
}
