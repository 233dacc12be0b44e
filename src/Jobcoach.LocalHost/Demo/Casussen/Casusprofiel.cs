using Jobcoach.Domain.Formulieren;

namespace Jobcoach.LocalHost.Demo.Casussen;

/// <summary>De inhoud van de formulieren van een casus.</summary>
/// <param name="Kerntaken">De voornaamste werkzaamheden.</param>
/// <param name="Rijen">Werknemer en werk naast elkaar, een rij per onderwerp.</param>
/// <param name="Doelen">De doelen van de coaching, in de volgorde van het plan.</param>
internal sealed record Casusprofiel(IReadOnlyList<string> Kerntaken, IReadOnlyList<Matchingsrij> Rijen, IReadOnlyList<Casusdoel> Doelen);

/// <summary>Een doel van de coaching.</summary>
/// <param name="Onderwerp">De rij waaruit het doel volgt.</param>
/// <param name="Doel">Wat er bereikt moet worden.</param>
/// <param name="Subdoel">Wat er deze periode bereikt moet worden.</param>
/// <param name="Activiteit">Wat de jobcoach daarvoor doet.</param>
/// <param name="Code">De activiteit in de doelcatalogus.</param>
/// <param name="WanneerGehaald">Waaraan te zien is dat het gelukt is.</param>
internal sealed record Casusdoel(Matchingsonderwerp Onderwerp, string Doel, string Subdoel, string Activiteit, string Code, string WanneerGehaald);

/// <summary>Korte schrijfwijze voor een rij van het matchingsformat.</summary>
internal static class Rij
{
    /// <summary>Er is een match.</summary>
    public static Matchingsrij Past(Matchingsonderwerp onderwerp, string werknemer, string werk) =>
        new(onderwerp, new(werknemer), new(werk), new(Matchingsuitkomst.Match));

    /// <summary>Het werk vraagt meer dan er nu is; binnen zes maanden te overbruggen.</summary>
    public static Matchingsrij Kort(Matchingsonderwerp onderwerp, string werknemer, string werk, string verschil) =>
        new(onderwerp, new(werknemer), new(werk), new(Matchingsuitkomst.Overbelasting, Matchingstermijn.Kort, verschil));

    /// <summary>Het werk vraagt meer dan er nu is; na zes maanden te overbruggen.</summary>
    public static Matchingsrij Lang(Matchingsonderwerp onderwerp, string werknemer, string werk, string verschil) =>
        new(onderwerp, new(werknemer), new(werk), new(Matchingsuitkomst.Overbelasting, Matchingstermijn.Lang, verschil));
}
