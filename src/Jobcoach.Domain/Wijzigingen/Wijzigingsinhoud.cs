using System.Text.Json.Serialization;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Wijzigingen;

/// <summary>Wat er tijdens een lopende periode kan veranderen; een gesloten familie.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(Contracturen), "contracturen")]
[JsonDerivedType(typeof(AndereWerkgever), "werkgever")]
[JsonDerivedType(typeof(AndereJobcoach), "jobcoach")]
[JsonDerivedType(typeof(Ziekte), "ziektetoestemming")]
public abstract record Wijzigingsinhoud
{
    private Wijzigingsinhoud()
    {
    }

    /// <summary>De werknemer gaat meer of minder uren werken.</summary>
    /// <param name="UrenPerWeek">De nieuwe contracturen per week.</param>
    /// <param name="UrenPerJaar">De nieuwe te werken uren per jaar, als de aanvrager die kent.</param>
    public sealed record Contracturen(decimal UrenPerWeek, decimal? UrenPerJaar) : Wijzigingsinhoud;

    /// <summary>De werkgever verandert.</summary>
    /// <param name="Werkgever">De nieuwe gegevens.</param>
    /// <param name="DienstbetrekkingLooptDoor">Of dezelfde dienstbetrekking doorloopt, zoals bij overgang van onderneming.</param>
    public sealed record AndereWerkgever(Werkgever Werkgever, bool DienstbetrekkingLooptDoor) : Wijzigingsinhoud;

    /// <summary>Een andere jobcoach of jobcoachorganisatie.</summary>
    /// <param name="JobcoachId">Pseudoniem van de nieuwe jobcoach.</param>
    /// <param name="Jobcoachorganisatie">De organisatie van de nieuwe jobcoach.</param>
    public sealed record AndereJobcoach(string JobcoachId, Jobcoachorganisatie Jobcoachorganisatie) : Wijzigingsinhoud;

    /// <summary>Toestemming om tijdens ziekte te coachen, gericht op terugkeer naar de werkplek.</summary>
    /// <param name="Looptijd">Van wanneer tot wanneer.</param>
    /// <param name="Uren">Het aantal uren.</param>
    public sealed record Ziekte(Periode Looptijd, Uren Uren) : Wijzigingsinhoud;
}
