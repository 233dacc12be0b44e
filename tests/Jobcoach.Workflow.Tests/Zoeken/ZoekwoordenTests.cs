using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Workflow.Tests.Zoeken;

public sealed class ZoekwoordenTests
{
    [Theory]
    [InlineData("Zoë van den Berg-O'Hara", "zoe van den berg o hara")]
    [InlineData("ÀÉÎÕÜ  çñ", "aeiou cn")]
    [InlineData("jan\tJAN jan", "jan")] // once each
    [InlineData("Øst 3e", "øst 3e")] // a letter of its own, not an accent
    [InlineData("李 小龙", "李 小龙")]
    [InlineData(" - ' . ", "")]
    [InlineData("", "")]
    public void A_name_becomes_words_in_small_letters_without_accents(string naam, string woorden) =>
        Assert.Equal(woorden, string.Join(' ', Zoekwoorden.Van(naam)));

    [Theory]
    [InlineData("bo", "bo")]
    [InlineData("jan", "jan")]
    [InlineData("anna", "ann anna")]
    [InlineData("bergsma-huizen", "ber berg bergs bergsm bergsma bergsma- ")]
    public void A_word_is_found_by_beginnings_of_three_to_eight_letters_and_a_short_one_whole(string woord, string beginnen) =>
        Assert.Equal(beginnen.Trim().Split(' '), Zoekwoorden.Beginnen(woord).Take(6));

    [Fact]
    public void No_beginning_is_longer_than_eight()
    {
        Assert.Equal("berghuiz", Zoekwoorden.Beginnen("berghuizen").Last());
        Assert.Equal("berghuiz", Zoekwoorden.Begin("berghuizen"));
        Assert.Equal(("ber", "bo"), (Zoekwoorden.Eerste("berghuizen"), Zoekwoorden.Eerste("bo")));
    }

    [Fact]
    public void A_question_has_its_longest_word_first_and_six_at_most() =>
        Assert.Equal(["ggggggg", "ffffff", "eeeee", "dddd", "ccc", "bb"], Zoekwoorden.VanVraag("a bb ccc dddd eeeee ffffff ggggggg"));

    [Fact]
    public void A_hash_depends_on_the_key_and_tells_nothing()
    {
        var (een, ander) = (new Blindeindex(new byte[32]), new Blindeindex(Enumerable.Repeat((byte)1, 32).ToArray()));

        Assert.Equal(een.Term("bakker"), new Blindeindex(new byte[32]).Term("bakker"));
        Assert.NotEqual(een.Term("bakker"), ander.Term("bakker"));
        Assert.NotEqual(een.Term("bakker"), een.Term("bakke"));
        Assert.Matches("^[A-Za-z0-9_-]{16}$", een.Term("bakker"));
        Assert.Equal(een.Termen("Anna Bakker").Order(), een.Termen("bakker, anna").Order());
    }
}
