namespace Jobcoach.Domain.Formulieren;

/// <summary>Verzamelt wat nog ontbreekt, alles tegelijk. De tegenhanger van <see cref="Veldcontrole"/>.</summary>
internal sealed class Invulling
{
    private readonly string _pad;

    public Invulling(string pad)
        : this(pad, [])
    {
    }

    private Invulling(string pad, List<Ontbrekend> ontbreekt)
    {
        _pad = pad;
        Ontbreekt = ontbreekt;
    }

    public List<Ontbrekend> Ontbreekt { get; }

    public Invulling Onder(string veld) => new(Veldpad.Onder(_pad, veld), Ontbreekt);

    public void Mis(string veld, string omschrijving) => Ontbreekt.Add(new(Veldpad.Onder(_pad, veld), omschrijving));

    /// <summary>Een tekst van alleen spaties is leeg.</summary>
    public void Tekst(string veld, string? tekst, string omschrijving) => Nodig(veld, !string.IsNullOrWhiteSpace(tekst), omschrijving);

    public void Nodig(string veld, bool aanwezig, string omschrijving)
    {
        if (!aanwezig)
        {
            Mis(veld, omschrijving);
        }
    }
}
