using System.Diagnostics;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>One good request and the zaak on which spoiled ones are tried; after an accepted one the zaak is a fresh one.</summary>
internal sealed class Proef
{
    private readonly Toneel _toneel;
    private readonly Stopwatch _klok = Stopwatch.StartNew();
    private readonly List<string> _fouten = [];
    private ZaakDocument? _zaak;
    private string _afdruk = "";
    private int _zaken;
    private int _geweigerd;
    private int _aanvaard;

    private Proef(Toneel toneel, Geval geval) => (_toneel, Geval) = (toneel, geval);

    public Geval Geval { get; }

    public static async Task<Proef> BeginAsync(Toneel toneel, Geval geval)
    {
        var proef = new Proef(toneel, geval) { _zaken = await toneel.AantalZakenAsync() };
        await proef.VerversAsync();
        return proef;
    }

    public Task<HttpResponseMessage> StuurAsync(HttpContent inhoud) => _toneel.Api.PostAsync(
        _zaak is null ? "/v1/aanvragen" : $"/v1/zaken/{_zaak.Zaak.Nummer}/{Geval.Pad}",
        Geval.Wie,
        inhoud,
        _zaak is null ? null : Toneel.Versie(_zaak).ToString());

    public async Task ProbeerAsync(string wat, HttpContent inhoud, string? veld = null, bool moetWeigeren = false)
    {
        using var antwoord = await StuurAsync(inhoud);
        if (await Antwoordtoets.FoutAsync(antwoord, veld) is { } fout)
        {
            _fouten.Add($"{wat}: {fout}");
        }

        if (antwoord.IsSuccessStatusCode)
        {
            _aanvaard++;
            if (moetWeigeren)
            {
                _fouten.Add($"{wat}: accepted");
            }

            await GaVerderAsync(wat, antwoord);
        }
        else
        {
            _geweigerd++;
            if (_zaak is not null && await _toneel.AfdrukAsync(_zaak.Zaak.Nummer) is var nu && nu != _afdruk)
            {
                _fouten.Add($"{wat}: {(int)antwoord.StatusCode}, yet {_afdruk} became {nu}");
                await VerversAsync();
            }
        }
    }

    public async Task SluitAsync(ITestOutputHelper output)
    {
        if (Geval.Stand is Stand.Geen && await _toneel.AantalZakenAsync() - _zaken is var erbij && erbij != _aanvaard)
        {
            _fouten.Add($"{erbij} zaken opened by {_aanvaard} accepted applications");
        }

        output.WriteLine($"{Geval.Endpoint}: {_geweigerd + _aanvaard} requests, {_geweigerd} refused, {_aanvaard} accepted, {_klok.Elapsed.TotalSeconds:N1} s");
        Assert.True(_fouten.Count == 0, $"{_fouten.Count} wrong:\n{string.Join('\n', _fouten.Take(60))}");
    }

    // What was accepted must not break what comes after it: the system's own steps, the lists, or a later day.
    private async Task GaVerderAsync(string wat, HttpResponseMessage antwoord)
    {
        await _toneel.Api.LoopAsync();
        if (_toneel.Api.Engine.List(OrchestrationStatus.Poisoned, null, 10) is { Count: > 0 } vast)
        {
            _fouten.Add($"{wat}: accepted, and then {vast.Count} orchestrations are held: {vast[0].Failure}");
            foreach (var een in vast)
            {
                await _toneel.Api.Engine.TerminateAsync(een.InstanceId, "proef", CancellationToken.None);
            }
        }

        var nummer = _zaak?.Zaak.Nummer ?? Nummer(antwoord);
        var zaak = (await _toneel.Zaken.LeesAsync(nummer, CancellationToken.None))!.Zaak;
        var regeling = RegelingCatalogus.Ingebouwd.Van(zaak);
        foreach (var jaren in (int[])[0, 1, 10, 100])
        {
            var dag = _toneel.Api.Vandaag.AddYears(jaren);
            if (Record.Exception(() => (Planning.Stand(zaak, regeling, dag), Zaakprojectie.Van(zaak, 1, regeling, dag))) is { } fout)
            {
                _fouten.Add($"{wat}: accepted, and then {fout.GetType().Name} after {jaren} years: {fout.Message}");
                break;
            }
        }

        await VerversAsync();
    }

    private async Task VerversAsync()
    {
        if (Geval.Stand is not Stand.Geen)
        {
            _zaak = await _toneel.KopieAsync(Geval.Stand);
            _afdruk = await _toneel.AfdrukAsync(_zaak.Zaak.Nummer);
        }
    }

    private static Zaaknummer Nummer(HttpResponseMessage antwoord) =>
        Zaaknummer.TryParse(antwoord.Headers.Location!.ToString().Split('/')[3], out var nummer) ? nummer : throw new InvalidOperationException("Geen zaak in Location.");
}
