using System.Globalization;
using System.Text.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Problemen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Invoer;

/// <summary>Leest de parameters van een vraag en verzamelt alles wat er niet aan klopt, ook parameters die niet bestaan.</summary>
internal sealed class Queryvraag(IQueryCollection query)
{
    /// <summary>Regels op een pagina als de aanroeper niets kiest.</summary>
    public const int Standaard = 50;

    /// <summary>Meeste regels op een pagina.</summary>
    public const int Meest = 200;

    private const int LangsteTekst = 512;
    private const int LangsteNaam = 100;

    private readonly HashSet<string> _gelezen = [];
    private readonly List<Weigering> _fouten = [];

    /// <summary>Het antwoord als er iets niet klopt; anders null. Aanroepen nadat alle parameters gelezen zijn.</summary>
    public IResult? Antwoord()
    {
        var onbekend = query.Keys.Where(naam => !_gelezen.Contains(naam)).Select(Onbekend).DistinctBy(fout => fout.Veld).Take(Contractcontrole.MaxFouten);
        List<Weigering> alle = [.. _fouten, .. onbekend];
        return alle.Count > 0 ? new Probleemantwoord(Probleem.Van(alle)) : null;
    }

    /// <summary>Een tekst, of null.</summary>
    public string? Tekst(string naam)
    {
        _gelezen.Add(naam);
        if (!query.TryGetValue(naam, out var waarden) || waarden.Count == 0)
        {
            return null;
        }

        if (waarden.Count > 1)
        {
            Fout("parameter-dubbel", "Deze parameter staat er meer dan eens.", naam);
        }
        else if (waarden[0] is not { Length: > 0 and <= LangsteTekst })
        {
            Fout("waarde-ongeldig", $"Verwacht: een tekst van 1 tot en met {LangsteTekst} tekens.", naam);
        }
        else
        {
            return waarden[0];
        }

        return null;
    }

    /// <summary>Een waarde uit een vaste lijst, of null.</summary>
    public T? Keuze<T>(string naam)
        where T : struct, Enum
    {
        if (Tekst(naam) is not { } tekst)
        {
            return null;
        }

        foreach (var waarde in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(waarde.ToString()) == tekst)
            {
                return waarde;
            }
        }

        Fout("waarde-onbekend", $"Kies uit: {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))}.", naam);
        return null;
    }

    /// <summary>Een dag, of null.</summary>
    public DateOnly? Dag(string naam)
    {
        if (Tekst(naam) is not { } tekst)
        {
            return null;
        }

        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag.Year is >= 1900 and < 2200)
        {
            return dag;
        }

        Fout("waarde-ongeldig", "Verwacht: een dag zoals 2026-01-31.", naam);
        return null;
    }

    /// <summary>Een dag die er moet zijn; zonder is er een fout en doet de waarde er niet toe.</summary>
    public DateOnly VerplichteDag(string naam)
    {
        if (!query.ContainsKey(naam))
        {
            Fout("veld-verplicht", "Deze parameter is verplicht.", naam);
        }

        return Dag(naam) ?? DateOnly.MinValue;
    }

    /// <summary>Een geheel getal dat er moet zijn; zonder is er een fout en doet de waarde er niet toe.</summary>
    public int VerplichtGetal(string naam, int minst, int meest)
    {
        if (!query.ContainsKey(naam))
        {
            Fout("veld-verplicht", "Deze parameter is verplicht.", naam);
        }

        return Getal(naam, minst, meest) ?? minst;
    }

    /// <summary>Een geheel getal tussen grenzen die erbij horen, of null.</summary>
    public int? Getal(string naam, int minst, int meest)
    {
        if (Tekst(naam) is not { } tekst)
        {
            return null;
        }

        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minst && getal <= meest)
        {
            return getal;
        }

        Fout("waarde-ongeldig", $"Verwacht: een geheel getal van {minst} tot en met {meest}.", naam);
        return null;
    }

    /// <summary>Het aantal regels op een pagina.</summary>
    public int Hoogstens() => Getal("hoogstens", 1, Meest) ?? Standaard;

    // A name comes back in the answer; what is no name at all does not.
    private static Weigering Onbekend(string naam) =>
        new("parameter-onbekend", "Deze parameter bestaat hier niet.", string.IsNullOrWhiteSpace(naam) || naam.Length > LangsteNaam ? "query" : naam);

    private void Fout(string code, string uitleg, string naam) => _fouten.Add(new(code, uitleg, naam));
}
