using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;

namespace Jobcoach.Web.Dossier;

/// <summary>Een pagina waarop een uitvoerder een handeling doet.</summary>
/// <param name="Kop">De zaak.</param>
/// <param name="Sleutel">De naam van de pagina in haar teksten.</param>
/// <param name="Velden">De component met de velden en wat iemand daarbij moet zien.</param>
/// <param name="Staat">Wat er is ingevuld.</param>
/// <param name="Belemmeringen">Waarom de handeling nu niet kan.</param>
public sealed record Werkblad(Zaakkop Kop, string Sleutel, Type Velden, Formulierstaat Staat, IReadOnlyList<Weigering> Belemmeringen)
{
    /// <summary>De naam van een knop die alleen iets laat zien en de handeling niet doet.</summary>
    public const string Doen = "_doen";

    /// <summary>De waarde van de knop waarmee iemand half werk bewaart.</summary>
    public const string Bewaren = "bewaren";

    /// <summary>De waarde van de knop waarmee iemand bewaard half werk weggooit.</summary>
    public const string Weggooien = "weggooien";

    /// <summary>Of dit een formulier is dat terugkomt: dan staat er altijd wat iemand invulde, ook als de handeling niet meer kan.</summary>
    public bool Terug { get; init; }

    /// <summary>Of iemand half werk kan bewaren.</summary>
    public bool Bewaarbaar { get; init; }

    /// <summary>De dag waarop hij dat deed en de dag waarop het verloopt; null als er niets bewaard is.</summary>
    public (DateOnly Op, DateOnly Tot)? Bewaard { get; init; }

    /// <summary>Wat de pagina verder laat zien, zoals een voorbeeld van de brief; null als dat er niet is.</summary>
    public object? Extra { get; init; }

    /// <summary>Welke knop is gebruikt die alleen iets laat zien; leeg als het geen van die was.</summary>
    public string Gedaan => Staat.Tekst(Doen);
}
