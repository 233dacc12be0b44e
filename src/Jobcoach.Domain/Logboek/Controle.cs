using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Logboek;

/// <summary>Verzamelt alle weigeringen van een invoer, zodat iemand in een keer ziet wat er mis is.</summary>
internal sealed class Controle
{
    public List<Weigering> Weigeringen { get; } = [];

    public void Eis(bool goed, string code, string uitleg, string veld)
    {
        if (!goed)
        {
            Weigeringen.Add(new(code, uitleg, veld));
        }
    }

    /// <summary>Een tekst die er moet zijn en niet te lang is.</summary>
    public void Tekst(string? tekst, int langste, string uitleg, string veld)
    {
        Eis(!string.IsNullOrWhiteSpace(tekst), "tekst-ontbreekt", uitleg, veld);
        HooguitZoLang(tekst, langste, veld);
    }

    public void HooguitZoLang(string? tekst, int langste, string veld) =>
        Eis(tekst is null || tekst.Length <= langste, "tekst-te-lang", $"Gebruik hooguit {langste} tekens.", veld);

    public void NietInToekomst(DateOnly? dag, DateOnly vandaag, string veld) =>
        Eis(!(dag > vandaag), "datum-in-toekomst", "Kies vandaag of een eerdere dag.", veld);
}
