namespace Jobcoach.Web.Shared;

/// <summary>Een kolom van een <see cref="Tabel"/>.</summary>
/// <param name="Naam">De kop; ook een verborgen kolom heeft er een.</param>
/// <param name="Getal">Of er getallen staan, die rechts uitlijnen.</param>
/// <param name="Verborgen">Of de kop alleen voor een schermlezer is, zoals boven knoppen.</param>
/// <param name="Sorteren">Het adres dat op deze kolom sorteert; null als dat niet kan.</param>
/// <param name="Volgorde">ascending of descending als de rijen hierop gesorteerd zijn; anders null.</param>
public sealed record Kolom(string Naam, bool Getal = false, bool Verborgen = false, string? Sorteren = null, string? Volgorde = null);
