namespace Jobcoach.Brieven.Pdf;

/// <summary>Een knoop van de structuurboom van een PDF (ISO 32000-1, 14.7): wat een schermlezer als kop, alinea, lijst of cel aankondigt.</summary>
/// <param name="soort">De standaardsoort: Document, H1, P, L, LI, Lbl, LBody, Table, TR, TH of TD.</param>
internal sealed class Structuurelement(string soort)
{
    public string Soort => soort;

    /// <summary>Voor een kopcel: of zij over de kolom gaat (Column) of over de rij (Row); anders null.</summary>
    public string? Bereik { get; init; }

    /// <summary>Voor een lijst: of haar punten genummerd zijn.</summary>
    public bool Genummerd { get; init; }

    public List<Structuurelement> Kinderen { get; } = [];

    /// <summary>De stukken inhoud op een pagina die bij deze knoop horen: pagina (vanaf 0) en merk (MCID).</summary>
    public List<(int Pagina, int Merk)> Inhoud { get; } = [];

    /// <summary>Voegt een kind toe en geeft het terug.</summary>
    public Structuurelement Kind(string kindsoort, string? bereik = null, bool genummerd = false)
    {
        var kind = new Structuurelement(kindsoort) { Bereik = bereik, Genummerd = genummerd };
        Kinderen.Add(kind);
        return kind;
    }
}
