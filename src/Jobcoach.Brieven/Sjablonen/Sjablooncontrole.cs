using System.Text.RegularExpressions;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Brieven.Velden;
using Jobcoach.Brieven.Voorbeelden;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>
/// Gaat bij het starten na of de eigen bestanden van een uitvoerder kloppen: of zij te lezen zijn, of hun opmaak in een brief kan, en of elke brief
/// ermee te zetten is, ook als alles ontbreekt wat kan ontbreken. Zo blijkt een fout nu, en niet in een brief.
/// </summary>
internal static partial class Sjablooncontrole
{
    /// <summary>Alle fouten, elk met het bestand en zo mogelijk de regel.</summary>
    public static IReadOnlyList<string> Fouten(Briefzetter zetter, Sjabloonbron bron, RegelingCatalogus regelingen)
    {
        List<string> fouten = [.. bron.Eigen.SelectMany(Lezen)];
        if (fouten.Count > 0 || bron.Eigen.Count == 0)
        {
            return fouten;
        }

        // A file at the top is for all regelingen; one in a folder for that regeling only.
        var alle = bron.Eigen.Any(bestand => bestand.Regeling.Length == 0);
        var betrokken = regelingen.Alle.Where(regeling => alle || bron.Eigen.Any(bestand => bestand.Regeling == regeling.Id)).DistinctBy(regeling => regeling.Id);
        return [.. betrokken.SelectMany(regeling => Zetten(zetter, bron, regeling)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lezen(Eigenbestand bestand)
    {
        try
        {
            var isBrief = Enum.GetValues<Briefsoort>().Any(soort => Briefzetter.Sjabloon(soort) == bestand.Naam);
            var tekst = isBrief ? Sjabloontekst.Lees(bestand.Naam, bestand.Tekst).Tekst : bestand.Tekst.ReplaceLineEndings("\n");
            Sjabloonmotor.Ontleed(bestand.Naam, tekst);
            return [.. Veldcontrole.Fouten(tekst).Select(fout => $"{bestand.Pad}, regel {fout.Regel}: {fout.Fout}"), .. Opmaak(bestand.Pad, tekst)];
        }
        catch (BriefsjabloonException fout)
        {
            return [$"{bestand.Pad}: {fout.Message}"];
        }
    }

    // The layout is read without the fields, so that a line of the text is a line of the file.
    private static IEnumerable<string> Opmaak(string pad, string tekst)
    {
        var regels = tekst.Split('\n').Select((regel, plaats) => (Tekst: Invulling().Replace(Opdracht().Replace(regel, ""), "x"), Nummer: plaats + 1, HadOpdracht: Opdracht().IsMatch(regel)))

            // A line with nothing but a tag leaves no line in the letter if the tag eats its blanks.
            .Where(regel => !regel.HadOpdracht || regel.Tekst.Trim().Length > 0 || !tekst.Split('\n')[regel.Nummer - 1].Contains('-', StringComparison.Ordinal))
            .ToList();
        try
        {
            Markdownlezer.Lees(string.Join('\n', regels.Select(regel => regel.Tekst)));
            return [];
        }
        catch (BriefsjabloonException fout)
        {
            return [$"{pad}, regel {(fout.Regel is > 0 and var regel && regel <= regels.Count ? regels[regel - 1].Nummer : 1)}: {fout.Message}"];
        }
    }

    private static IEnumerable<string> Zetten(Briefzetter zetter, Sjabloonbron bron, Regeling regeling)
    {
        foreach (var soort in Enum.GetValues<Briefsoort>())
        {
            foreach (var kaal in (bool[])[false, true])
            {
                if (Fout(zetter, Voorbeeldgegevens.Van(soort, regeling, kaal), regeling.Id) is { } fout)
                {
                    yield return Plaats(bron, regeling.Id, fout);
                    break;
                }
            }
        }
    }

    private static string? Fout(Briefzetter zetter, Briefgegevens gegevens, string regeling)
    {
        try
        {
            zetter.Inhoud(gegevens, regeling);
            return null;
        }
        catch (BriefsjabloonException fout)
        {
            return fout.Message;
        }
    }

    // The fault names a field; the first line of an own file with that name is where its maker looks.
    private static string Plaats(Sjabloonbron bron, string regeling, string fout)
    {
        var woorden = Naam().Matches(fout).Select(match => match.Value).Where(woord => woord.Contains('_', StringComparison.Ordinal) || Veldlijst.Alle.Any(veld => veld.Naam == woord)).ToHashSet(StringComparer.Ordinal);
        foreach (var bestand in bron.Eigen.Where(bestand => bestand.Regeling.Length == 0 || bestand.Regeling == regeling))
        {
            var regels = bestand.Tekst.ReplaceLineEndings("\n").Split('\n');
            var plaats = Array.FindIndex(regels, regel => Naam().Matches(regel).Any(match => woorden.Contains(match.Value)));
            if (plaats >= 0)
            {
                return $"{bestand.Pad}, regel {plaats + 1}: {fout}";
            }
        }

        return fout;
    }

    [GeneratedRegex("{%-?.*?-?%}")]
    private static partial Regex Opdracht();

    [GeneratedRegex("{{.*?}}")]
    private static partial Regex Invulling();

    [GeneratedRegex("[A-Za-z_][A-Za-z_0-9]*")]
    private static partial Regex Naam();
}
