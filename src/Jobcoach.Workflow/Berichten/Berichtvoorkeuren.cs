using System.Text.Json;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Berichten;

/// <summary>De keuzen van ontvangers, en het adres dat daaruit volgt. Zij staan onder het kenmerk van de ontvanger: van de persoon, of van de werkgever.</summary>
public sealed class Berichtvoorkeuren(IGebruikersdocumentStore documenten, IPersoonStore personen, Postinrichting inrichting, TimeProvider klok)
{
    private const string Sleutel = "berichten";
    private const int Pogingen = 5;

    /// <summary>Wat iemand koos; de standaard als hij niets koos.</summary>
    public async Task<Berichtvoorkeur> LeesAsync(string ontvangerId, CancellationToken cancelled) => await DocumentAsync(ontvangerId, cancelled) is { } document ? Lees(document) : Berichtvoorkeur.Standaard;

    /// <summary>Bewaart wat iemand kiest; wat het laatst komt telt.</summary>
    /// <exception cref="InvalidOperationException">Anderen schreven steeds tussendoor.</exception>
    public async Task BewaarAsync(string ontvangerId, Berichtvoorkeur voorkeur, CancellationToken cancelled)
    {
        var inhoud = JsonSerializer.Serialize(voorkeur, JobcoachJson.Options);
        for (var poging = 0; poging < Pogingen; poging++)
        {
            var nu = klok.GetUtcNow();
            var versie = (await DocumentAsync(ontvangerId, cancelled))?.Versie ?? 0;
            var document = new Gebruikersdocument(
                ontvangerId,
                Gebruikersdocumentsoort.Berichtvoorkeur,
                Sleutel,
                inhoud,
                versie,
                nu,
                nu + Gebruikersdocumentgrenzen.Standaard.Berichtvoorkeur.Bewaartermijn);
            if (await documenten.BewaarAsync(document, nu, cancelled) is not null)
            {
                return;
            }
        }

        throw new InvalidOperationException("De voorkeur kwam er niet tussen.");
    }

    /// <summary>Vergeet wat iemand koos, met zijn adres; mag herhaald worden.</summary>
    public Task VernietigAsync(string ontvangerId, CancellationToken cancelled) =>
        documenten.VerwijderAsync(ontvangerId, Gebruikersdocumentsoort.Berichtvoorkeur, Sleutel, cancelled);

    /// <summary>Wie een bericht krijgt en hoe, zoals dat nu is.</summary>
    public async Task<Ontvanger> ZoekAsync(Bericht bericht, CancellationToken cancelled)
    {
        if (bericht.Aan is not (Rol.Werknemer or Rol.Werkgever or Rol.Jobcoach))
        {
            return new(inrichting.Team.GetValueOrDefault(bericht.Aan), Berichtvoorkeur.Standaard, IsTeam: true);
        }

        var voorkeur = await LeesAsync(bericht.OntvangerId, cancelled);
        var email = voorkeur.Email
            ?? (bericht.Aan is Rol.Werknemer ? (await personen.LeesAsync(bericht.OntvangerId, cancelled))?.Email : null);
        return new(string.IsNullOrWhiteSpace(email) ? null : email.Trim(), voorkeur, IsTeam: false);
    }

    private Task<Gebruikersdocument?> DocumentAsync(string ontvangerId, CancellationToken cancelled) =>
        documenten.LeesAsync(ontvangerId, Gebruikersdocumentsoort.Berichtvoorkeur, Sleutel, klok.GetUtcNow(), cancelled);

    private static Berichtvoorkeur Lees(Gebruikersdocument document) => JsonSerializer.Deserialize<Berichtvoorkeur>(document.Inhoud, JobcoachJson.Options) ?? Berichtvoorkeur.Standaard;
}
