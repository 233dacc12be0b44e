namespace Jobcoach.Architecture.Tests.Papers;

/// <summary>A term of law or policy has one name, and the glossary says what it means.</summary>
public sealed class GlossaryTests
{
    // Public types of the domain that are technique and no term. This list may only shrink.
    private static readonly string[] Technique =
    [
        "Formulieren.Grenzen", "Formulieren.Vertrouwelijk", "Handelingen.Uitkomst", "Regelingen.RegelingCatalogus", "Regelingen.Regelingbestand",
        "Resultaten.JobcoachresultaatExtensions", "Waarden.GetalJson", "Waarden.GetalJson.Lezer", "Waarden.TekstJson", "Waarden.TekstJson.Lezer",
    ];

    private static readonly IReadOnlyList<string> Types =
    [
        .. Ring.Domain.Written().Where(type => type.IsVisible).Select(type => $"{type.Namespace!["Jobcoach.Domain.".Length..]}.{Ring.Name(type)}"),
    ];

    [Fact]
    public void Every_term_exists_as_a_type_in_its_folder() => Offenders.None(Glossary.Rows.Select(row => row.ToString()).Except(Types));

    [Fact]
    public void Every_public_type_of_the_domain_is_a_term() => Offenders.None(Types.Except(Technique).Except(Glossary.Rows.Select(row => row.ToString())));

    [Fact]
    public void Technique_is_no_term_and_still_exists() =>
        Offenders.None(Technique.Where(name => !Types.Contains(name) || Glossary.Rows.Any(row => row.ToString() == name)));

    [Fact]
    public void A_term_stands_in_the_glossary_once() =>
        Offenders.None(Glossary.Rows.GroupBy(row => row.ToString()).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Fact]
    public void A_term_is_one_word_for_one_thing() =>
        Offenders.None(Glossary.Rows.Where(row => !row.Term.Contains('.', StringComparison.Ordinal)).GroupBy(row => row.Term).Where(rows => rows.Count() > 1)
            .Select(rows => string.Join(" and ", rows)));

    [Fact]
    public void A_meaning_is_one_sentence() =>
        Offenders.None(Glossary.Rows
            .Where(row => !row.Meaning.EndsWith('.') || row.Meaning.Contains(". ", StringComparison.Ordinal) || !char.IsUpper(row.Meaning[0]))
            .Select(row => $"{row}: {row.Meaning}"));

    [Fact]
    public void Folders_stand_in_the_order_of_the_alphabet()
    {
        var folders = Glossary.Rows.Select(row => row.Folder).Distinct().ToList();

        Assert.Equal(folders.Order(StringComparer.Ordinal), folders);
    }

    [Fact]
    public void Every_line_of_a_table_is_understood()
    {
        var lines = Repository.Read("docs/begrippen.md").Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(lines, Glossary.Rows.Count);
    }
}
