namespace Jobcoach.Post.Webhooks;

/// <summary>Hoe een poging om te bezorgen afliep.</summary>
internal enum Webhookuitkomst
{
    /// <summary>De ontvanger nam de gebeurtenis aan (2xx).</summary>
    Aangenomen,

    /// <summary>Nu niet: geen antwoord, te laat, of een fout van de ontvanger. Later opnieuw.</summary>
    Later,

    /// <summary>410: het adres bestaat niet meer.</summary>
    Opgeheven,
}

/// <summary>Een poging om te bezorgen.</summary>
/// <param name="Uitkomst">Hoe zij afliep.</param>
/// <param name="Code">Een korte code zonder inhoud, bijvoorbeeld <c>http-503</c>, <c>tijd-voorbij</c> of <c>adres-gesloten</c>.</param>
/// <param name="Wachten">Hoe lang de ontvanger vraagt te wachten (Retry-After); null als hij niets zegt.</param>
internal sealed record Webhookpoging(Webhookuitkomst Uitkomst, string Code, TimeSpan? Wachten = null);
