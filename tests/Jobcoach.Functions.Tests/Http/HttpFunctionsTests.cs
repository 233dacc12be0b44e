using System.Reflection;
using System.Text;
using System.Text.Json;
using Jobcoach.Functions.Http;
using Jobcoach.Functions.Tests.Durable;
using Jobcoach.Functions.Tests.Levensloop;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Functions.Tests.Http;

/// <summary>Every HTTP trigger, called as the worker calls it: the answer is the one of the pipeline, and the only one.</summary>
public sealed class HttpFunctionsTests
{
    private static readonly IReadOnlyList<(MethodInfo Function, HttpTriggerAttribute Trigger)> Functions =
    [
        .. from function in typeof(OverigeFunctions).Assembly.GetTypes().SelectMany(type => type.GetMethods())
           let trigger = function.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).SingleOrDefault(found => found is not null)
           where trigger is not null
           select (function, trigger),
    ];

    [Fact]
    public async Task A_named_trigger_leads_to_the_endpoint_of_its_name()
    {
        await using var proef = await Azureproef.StartAsync();
        var named = Functions.Where(one => one.Trigger.Route != "{*pad}").ToList();
        Assert.True(named.Count > 25);

        foreach (var (function, trigger) in named)
        {
            var context = await RunAsync(proef, function, trigger.Methods!.Single(), "/" + trigger.Route!.Replace("{nummer}", "JC-7K3M9-QXT42-8", StringComparison.Ordinal).Replace("{id}", "x", StringComparison.Ordinal));

            Assert.Equal(Name(function), context.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName);
            Assert.Equal(StatusCodes.Status401Unauthorized, context.Response.StatusCode);
            Assert.Equal("niet-aangemeld", Body(context).GetProperty("code").GetString());
        }
    }

    [Fact]
    public void Every_trigger_leaves_signing_in_to_the_program() =>
        Assert.All(Functions, one => Assert.Equal(AuthorizationLevel.Anonymous, one.Trigger.AuthLevel));

    [Fact]
    public async Task The_rest_goes_through_one_trigger_with_every_method()
    {
        await using var proef = await Azureproef.StartAsync();
        var (function, trigger) = Functions.Single(one => one.Trigger.Route == "{*pad}");

        Assert.Null(trigger.Methods);
        Assert.Equal(StatusCodes.Status404NotFound, (await RunAsync(proef, function, "GET", "/bestaat-niet")).Response.StatusCode);
        Assert.Equal(StatusCodes.Status405MethodNotAllowed, (await RunAsync(proef, function, "PUT", "/v1/aanvragen")).Response.StatusCode);
        Assert.Equal(StatusCodes.Status200OK, (await RunAsync(proef, function, "GET", "/openapi.json")).Response.StatusCode);
    }

    [Fact]
    public async Task Health_finds_the_hub_of_its_own_invocation()
    {
        await using var proef = await Azureproef.StartAsync();
        var function = Functions.Single(one => one.Trigger.Route == "{*pad}").Function;

        var context = await RunAsync(proef, function, "GET", "/v1/gezondheid");

        Assert.Equal(StatusCodes.Status200OK, context.Response.StatusCode);
        Assert.Equal("""{"open":0,"vastgelopen":0,"volledig":true}""", Body(context).GetProperty("engine").GetRawText());
    }

    // As the worker leaves it: with the endpoint and the route values of the trigger, and with the services of the invocation.
    private static async Task<HttpContext> RunAsync(Azureproef proef, MethodInfo function, string method, string path)
    {
        await using var scope = proef.Diensten.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = proef.Diensten };
        context.Request.Method = method.ToUpperInvariant();
        context.Request.Path = path;
        context.Request.RouteValues["pad"] = "van de trigger";
        context.Response.Body = new MemoryStream();
        context.SetEndpoint(new(_ => throw new InvalidOperationException("The endpoint of the trigger ran."), null, "trigger"));
        DurableTaskClient client = proef.Hub.Durable;

        await (Task)function.Invoke(null, [context.Request, client, new FunctionRun(Name(function), scope.ServiceProvider)])!;
        return context;
    }

    private static JsonElement Body(HttpContext context) =>
        JsonDocument.Parse(Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray())).RootElement;

    private static string Name(MethodInfo function) => function.GetCustomAttribute<FunctionAttribute>()!.Name;
}
