using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Architecture.Tests.Functions;

/// <summary>Every endpoint that outsiders and assessors call has a trigger of its own, and every trigger leads to one.</summary>
public sealed class TriggerTests
{
    private const string Rest = "{*pad}";

    // The intake, the acts of people, the documents, the logboek, the work list and the reports.
    private static readonly string[] Groups = ["Aanvragen", "Handelingen", "Documenten", "Taken", "Rapportages", "Abonnementen"];

    private static readonly IReadOnlyList<(string Name, string Methods, string Route)> Triggers =
    [
        .. from function in FunctionsCompilation.Functions
           let trigger = function.Binding("HttpTrigger")
           where trigger is not null
           select (
               function.Name,
               string.Join(' ', trigger.ConstructorArguments[1].Values.Select(method => ((string)method.Value!).ToUpperInvariant())),
               (string)trigger.NamedArguments.Single(argument => argument.Key == "Route").Value.Value!),
    ];

    [Fact]
    public async Task Named_triggers_and_endpoints_match_one_to_one_in_name_method_and_route()
    {
        var app = Toepassing.Bouw(new() { Opslag = EmbeddedStorageOptions.Temporary(), Loopt = false });
        await using (app)
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            var endpoints =
                from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                let route = endpoint.RoutePattern.RawText!.Trim('/')
                let tags = endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags ?? []
                where tags.Intersect(Groups).Any() || route.Contains("/logboekregels", StringComparison.Ordinal)
                select $"{endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName}: {string.Join(' ', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods)} {route}";

            Assert.Equal(endpoints.Order(), Triggers.Where(trigger => trigger.Route != Rest).Select(trigger => $"{trigger.Name}: {trigger.Methods} {trigger.Route}").Order());
        }
    }

    [Fact]
    public void One_trigger_takes_the_rest_with_every_method() =>
        Assert.Equal([("Overige", "", Rest)], Triggers.Where(trigger => trigger.Route.Contains('*', StringComparison.Ordinal)));

    [Fact]
    public void A_trigger_only_names_the_function_and_asks_no_key() =>
        Offenders.None(FunctionsCompilation.Functions.Where(function => function.Binding("HttpTrigger") is { } trigger && trigger.ConstructorArguments[0].Value is not 0).Select(function => function.Name));
}
