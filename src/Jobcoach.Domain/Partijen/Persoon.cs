using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Partijen;

/// <summary>De persoonsgegevens van één mens, bewaard in één beschermd document en nergens anders.</summary>
/// <param name="Id">Pseudoniem, afgeleid van het BSN met een sleutel.</param>
/// <param name="Bsn">Burgerservicenummer.</param>
/// <param name="Naam">Volledige naam.</param>
/// <param name="Geboortedatum">Geboortedatum, als de aanvraag die noemt.</param>
/// <param name="Adres">Adres voor brieven.</param>
/// <param name="Email">Adres voor berichten, als de persoon digitaal bereikbaar is.</param>
public sealed record Persoon(string Id, Bsn Bsn, string Naam, DateOnly? Geboortedatum, string? Adres, string? Email)
{
    /// <summary>Zonder gegevens, zodat een persoon veilig in een foutmelding kan staan.</summary>
    public override string ToString() => $"persoon:{Id}";
}
