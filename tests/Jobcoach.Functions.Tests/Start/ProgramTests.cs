using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Functions.Tests.Start;

/// <summary>The built program, started as the host starts it, where it must not start.</summary>
public sealed class ProgramTests
{
    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Cosmos__Database"] = "jobcoach",
        ["Cosmos__ConnectionMode"] = "Gateway",
        ["Personen__Pseudoniemsleutel"] = Convert.ToBase64String(new byte[32]),
        ["Documenten__ConnectionString"] = "UseDevelopmentStorage=true",
        ["Aanmelding__Platform"] = "true",
    };

    [Fact]
    public async Task Without_its_settings_it_names_each_once_and_exits()
    {
        var (code, errors) = await StartAsync(new());

        Assert.Equal(1, code);
        Assert.Equal(
            ["Aanmelding:Platform", "Cosmos:Database", "Cosmos:Endpoint", "Documenten:Endpoint", "Personen:Pseudoniemsleutel"],
            errors.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Split(' ')[0]).Order());
        Assert.DoesNotContain(" at Jobcoach", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_is_there_is_not_named()
    {
        var (code, errors) = await StartAsync(Complete);

        Assert.Equal(1, code);
        Assert.Equal("Cosmos:Endpoint", Assert.Single(errors.Split('\n'), line => line.StartsWith("- ", StringComparison.Ordinal))[2..].Split(' ')[0]);
    }

    [Fact]
    public async Task An_account_that_reads_with_another_consistency_is_refused_with_the_reason()
    {
        await using var account = await AccountAsync("Session");

        var (code, errors) = await StartAsync(new(Complete) { ["Cosmos__ConnectionString"] = $"AccountEndpoint={account.Urls.Single()}/;AccountKey=AAAA" });

        Assert.Equal(1, code);
        Assert.Contains("the account reads with consistency Session and must read with Strong", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Errors)> StartAsync(Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Jobcoach.Functions.dll")]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.Contains("__", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var program = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var (output, errors) = (program.StandardOutput.ReadToEndAsync(patience.Token), program.StandardError.ReadToEndAsync(patience.Token));
        try
        {
            await program.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            program.Kill();
            throw;
        }

        Assert.NotNull(await output);
        return (program.ExitCode, await errors);
    }

    /// <summary>As much of an account as is asked before anything else: how it reads. It has no databases.</summary>
    private static async Task<WebApplication> AccountAsync(string consistency)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        object[] Locations() => [new { name = "West Europe", databaseAccountEndpoint = app.Urls.Single() + "/" }];
        app.MapGet("/", () => Results.Json(new
        {
            id = "proef",
            _rid = "proef",
            _self = "",
            _dbs = "//dbs/",
            media = "//media/",
            addresses = "//addresses/",
            writableLocations = Locations(),
            readableLocations = Locations(),
            userConsistencyPolicy = new { defaultConsistencyLevel = consistency },
            userReplicationPolicy = new { minReplicaSetSize = 1, maxReplicasetSize = 4 },
            systemReplicationPolicy = new { minReplicaSetSize = 1, maxReplicasetSize = 4 },
            readPolicy = new { primaryReadCoefficient = 1, secondaryReadCoefficient = 1 },
            queryEngineConfiguration = "{}",
        }));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
