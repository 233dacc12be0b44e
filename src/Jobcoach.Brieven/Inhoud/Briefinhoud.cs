namespace Jobcoach.Brieven.Inhoud;

/// <summary>De inhoud van een brief, los van hoe zij eruitziet: HTML en PDF worden allebei hieruit gemaakt.</summary>
/// <param name="Titel">De titel van het document, en de enige kop van het hoogste niveau.</param>
/// <param name="Taal">De taal volgens BCP 47, zoals <c>nl-NL</c>.</param>
/// <param name="Afzender">De regels van het briefhoofd.</param>
/// <param name="Voet">De regel onder aan elke pagina van de PDF; herhaalt alleen wat al in de brief staat.</param>
/// <param name="Delen">De inhoud in leesvolgorde, zonder titel en briefhoofd.</param>
public sealed record Briefinhoud(string Titel, string Taal, IReadOnlyList<string> Afzender, string Voet, IReadOnlyList<Briefdeel> Delen);

/// <summary>Een stuk tekst op een regel.</summary>
/// <param name="Inhoud">De letters.</param>
/// <param name="Vet">Of het nadruk heeft.</param>
public sealed record Tekstdeel(string Inhoud, bool Vet = false);

/// <summary>Een deel van een brief; een gesloten familie.</summary>
public abstract record Briefdeel
{
    private Briefdeel()
    {
    }

    /// <summary>Een tussenkop.</summary>
    /// <param name="Niveau">2 of 3; 1 is de titel.</param>
    /// <param name="Inhoud">De tekst.</param>
    public sealed record Kop(int Niveau, IReadOnlyList<Tekstdeel> Inhoud) : Briefdeel;

    /// <summary>Een alinea.</summary>
    /// <param name="Inhoud">De tekst.</param>
    public sealed record Alinea(IReadOnlyList<Tekstdeel> Inhoud) : Briefdeel;

    /// <summary>Een opsomming.</summary>
    /// <param name="Genummerd">Of de volgorde telt.</param>
    /// <param name="Punten">De tekst van elk punt.</param>
    public sealed record Lijst(bool Genummerd, IReadOnlyList<IReadOnlyList<Tekstdeel>> Punten) : Briefdeel;

    /// <summary>Een tabel met een kopregel.</summary>
    /// <param name="Koppen">De koppen van de kolommen.</param>
    /// <param name="Rijen">De rijen, elk zo breed als de kop; de eerste cel noemt waar de rij over gaat.</param>
    /// <param name="Rechts">Welke kolommen rechts uitlijnen.</param>
    public sealed record Tabel(IReadOnlyList<IReadOnlyList<Tekstdeel>> Koppen, IReadOnlyList<IReadOnlyList<IReadOnlyList<Tekstdeel>>> Rijen, IReadOnlyList<bool> Rechts) : Briefdeel;
}
